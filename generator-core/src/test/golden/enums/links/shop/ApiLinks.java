// Generated from shop.Paints by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import java.util.List;
import javax.annotation.processing.Generated;

/** Links to what {@link ApiServer} serves. */
@Generated("dev.jetwright")
public final class ApiLinks {
  private ApiLinks() {}

  /** Links to {@link Paints}. */
  public static PaintsLinks paints() {
    return new PaintsLinks();
  }

  /** Links to {@link Paints}. */
  public static final class PaintsLinks {
    private PaintsLinks() {}

    /** GET /paints/{color}. */
    public Link find(Paints.Color color, List<Paints.Finish> finish) {
      return Link.to("/paints/{color}")
          .with("color", ColorCodec.TEXT.encode(color))
          .queries("finish", finish, FinishCodec.TEXT::encode);
    }

    /** GET /paints/{color}, without what is optional. */
    public Link find(Paints.Color color) {
      return find(color, List.of());
    }

    /** POST /paints. */
    public Link mix() {
      return Link.to("/paints");
    }
  }
}
