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

    /** GET /items/{itemId}: Finds an item. */
    public Link find(int itemId, Optional<String> q) {
      return Link.to("/items/{itemId}")
          .with("itemId", Scalars.INT.encode(itemId))
          .query("q", q, Scalars.STRING::encode);
    }

    /** GET /items/{itemId}, without what is optional. */
    public Link find(int itemId) {
      return find(itemId, Optional.empty());
    }

    /** POST /items: Puts an item on sale. */
    public Link create() {
      return Link.to("/items");
    }
  }
}
