// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** GET /items: Finds items. */
    public Link find(
        Optional<Integer> offset,
        Optional<Integer> limit,
        List<Items.Color> by,
        List<Integer> ids,
        Set<Items.Color> colors,
        Optional<String> q,
        Optional<String> currency,
        Optional<Integer> cents) {
      return Link.to("/items")
          .query("offset", offset, Scalars.INT::encode)
          .query("limit", limit, Scalars.INT::encode)
          .queries("by", by, ColorCodec.TEXT::encode)
          .queries("ids", ids, Scalars.INT::encode)
          .joined("colors", " ", colors, ColorCodec.TEXT::encode)
          .query("q", q, Scalars.STRING::encode)
          .query("currency", currency, Scalars.STRING::encode)
          .query("cents", cents, Scalars.INT::encode);
    }

    /** GET /items, without what is optional. */
    public Link find(List<Items.Color> by) {
      return find(
          Optional.empty(),
          Optional.empty(),
          by,
          List.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** GET /items/deep: Finds items by what they are. */
    public Link deep() {
      return Link.to("/items/deep");
    }

    /** GET /items/spelled: Says how parameters are spelled. */
    public Link spelled(
        String must,
        Optional<Integer> once,
        Optional<Integer> trace,
        List<Integer> ids,
        Set<Items.Color> colors) {
      return Link.to("/items/spelled")
          .query("must", must)
          .query("once", once, Scalars.INT::encode)
          .query("trace", trace, Scalars.INT::encode)
          .joined("ids", ",", ids, Scalars.INT::encode)
          .joined("colors", "|", colors, ColorCodec.TEXT::encode);
    }

    /** GET /items/spelled, without what is optional. */
    public Link spelled(String must, Set<Items.Color> colors) {
      return spelled(
          must,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          colors);
    }
  }
}
