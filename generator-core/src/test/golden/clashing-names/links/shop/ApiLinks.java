// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Links to what {@link ApiServer} serves. */
@Generated("dev.jetwright")
public final class ApiLinks {
  private ApiLinks() {}

  /** Links to {@link Items}. */
  public static ItemsLinks items() {
    return new ItemsLinks();
  }

  /** Links to {@link Items}. */
  public static final class ItemsLinks {
    private ItemsLinks() {}

    /** GET /items/routes. */
    public Link routes(
        int exchange,
        int error,
        Optional<String> items) {
      return Link.to("/items/routes")
          .query("exchange", Scalars.INT.encode(exchange))
          .query("error", Scalars.INT.encode(error))
          .query("items", items, Scalars.STRING::encode);
    }

    /** GET /items/routes, without what is optional. */
    public Link routes(int exchange, int error) {
      return routes(
          exchange,
          error,
          Optional.empty());
    }

    /** GET /items/hash. */
    public Link hashCode_(
        int result,
        int items,
        int body) {
      return Link.to("/items/hash")
          .query("result", Scalars.INT.encode(result))
          .query("items", Scalars.INT.encode(items))
          .query("body", Scalars.INT.encode(body));
    }

    /** GET /items/toString/{value}. */
    public Link toString_(int value) {
      return Link.to("/items/toString/{value}")
          .with("value", Scalars.INT.encode(value));
    }

    /** GET /items/overloads. */
    public Link record() {
      return Link.to("/items/overloads");
    }

    /** GET /items/overloads/{id}. */
    public Link route(int id) {
      return Link.to("/items/overloads/{id}")
          .with("id", Scalars.INT.encode(id));
    }

    /** GET /items/overloads/{id}/{name}. */
    public Link out(int id, String name) {
      return Link.to("/items/overloads/{id}/{name}")
          .with("id", Scalars.INT.encode(id))
          .with("name", name);
    }

    /** POST /items. */
    public Link list() {
      return Link.to("/items");
    }

    /** GET /items/upper. */
    public Link upper(String scalars, Optional<String> checks) {
      return Link.to("/items/upper")
          .query("Scalars", scalars)
          .query("Checks", checks, Scalars.STRING::encode);
    }

    /** GET /items/upper, without what is optional. */
    public Link upper(String scalars) {
      return upper(scalars, Optional.empty());
    }
  }
}
