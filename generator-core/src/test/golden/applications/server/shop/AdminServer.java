// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Users}. */
@Generated("dev.jetwright")
public final class AdminServer extends JettyServer {
  /** A server of these implementations. */
  public AdminServer(Users users) {
    super(
        ApiDocument.of(AdminServer.class, "AdminServer.openapi.json"),
        AdminOperations.ALL,
        new UsersRoutes(users));
    components(users);
  }
}
