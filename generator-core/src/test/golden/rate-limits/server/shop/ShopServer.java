// Generated from shop.Sessions, shop.items.Items by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.limit.Quota;
import javax.annotation.processing.Generated;
import shop.items.Items;

/** Serves {@link Sessions}, {@link Items}. */
@Generated("dev.jetwright")
public final class ShopServer extends JettyServer {
  private static final Quota PER_HOUR =
      Quota.of("per-hour", 1000, 3600);
  private static final Quota SHARED_ALL_PER_10_SECONDS =
      Quota.of("shared-all-per-10-seconds", 20_000, 10)
          .forAll()
          .sharedBy("shop.Shop");

  /** A server of these implementations. */
  public ShopServer(Sessions sessions, Items items) {
    super(
        ApiDocument.of(ShopServer.class, "ShopServer.openapi.json"),
        ShopOperations.ALL,
        new ItemsRoutes(items)
            .limited(PER_HOUR, SHARED_ALL_PER_10_SECONDS),
        new SessionsRoutes(sessions)
            .limited(PER_HOUR, SHARED_ALL_PER_10_SECONDS));
    components(sessions, items);
  }
}
