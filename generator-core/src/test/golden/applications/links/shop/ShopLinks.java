// Generated from shop.Users, shop.items.Items by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
import javax.annotation.processing.Generated;
import shop.items.Items;

/** Links to what {@link ShopServer} serves. */
@Generated("dev.jetwright")
public final class ShopLinks {
  private ShopLinks() {}

  /** Links to {@link Users}. */
  public static UsersLinks users() {
    return new UsersLinks();
  }

  /** Links to {@link Items}. */
  public static ItemsLinks items() {
    return new ItemsLinks();
  }

  /** Links to {@link Items}. */
  public static ItemsV1Links itemsV1() {
    return new ItemsV1Links();
  }

  /** Links to {@link Items}. */
  public static ItemsV2BetaLinks itemsV2Beta() {
    return new ItemsV2BetaLinks();
  }

  /** Links to {@link Users}. */
  public static final class UsersLinks {
    private UsersLinks() {}

    /** GET /api/users/{id:int}: Finds a user. */
    public Link find(int id) {
      return Link.to("/api/users/{id}")
          .with("id", Scalars.INT.encode(id));
    }

    /** GET /api/users: Answers at the path itself. */
    public Link list() {
      return Link.to("/api/users");
    }

    /** POST /api/users: Has a name of its own. */
    public Link create() {
      return Link.to("/api/users");
    }
  }

  /** Links to {@link Items}. */
  public static final class ItemsLinks {
    private ItemsLinks() {}

    /** GET /api/items/{id}: Finds an item. */
    public Link find(String id) {
      return Link.to("/api/items/{id}")
          .with("id", id);
    }

    /** PUT /api/items/{id}: Has a name of its own. */
    public Link change(String id) {
      return Link.to("/api/items/{id}")
          .with("id", id);
    }
  }

  /** Links to {@link Items}. */
  public static final class ItemsV1Links {
    private ItemsV1Links() {}

    /** GET /api/v1/items/{id}: Finds an item. */
    public Link find(String id) {
      return Link.to("/api/v1/items/{id}")
          .with("id", id);
    }

    /** PUT /api/v1/items/{id}: Has a name of its own. */
    public Link change(String id) {
      return Link.to("/api/v1/items/{id}")
          .with("id", id);
    }
  }

  /** Links to {@link Items}. */
  public static final class ItemsV2BetaLinks {
    private ItemsV2BetaLinks() {}

    /** GET /api/v2-beta/items/{id}: Finds an item. */
    public Link find(String id) {
      return Link.to("/api/v2-beta/items/{id}")
          .with("id", id);
    }

    /** PUT /api/v2-beta/items/{id}: Has a name of its own. */
    public Link change(String id) {
      return Link.to("/api/v2-beta/items/{id}")
          .with("id", id);
    }
  }
}
