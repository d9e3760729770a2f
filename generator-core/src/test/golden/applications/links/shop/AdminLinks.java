// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
import javax.annotation.processing.Generated;

/** Links to what {@link AdminServer} serves. */
@Generated("dev.jetwright")
public final class AdminLinks {
  private AdminLinks() {}

  /** Links to {@link Users}. */
  public static UsersLinks users() {
    return new UsersLinks();
  }

  /** Links to {@link Users}. */
  public static final class UsersLinks {
    private UsersLinks() {}

    /** GET /users/{id:int}: Finds a user. */
    public Link find(int id) {
      return Link.to("/users/{id}")
          .with("id", Scalars.INT.encode(id));
    }

    /** GET /users: Answers at the path itself. */
    public Link list() {
      return Link.to("/users");
    }

    /** POST /users: Has a name of its own. */
    public Link create() {
      return Link.to("/users");
    }
  }
}
