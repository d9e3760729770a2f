// Generated from shop.Drawings.Drawing by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Drawing(
    Shape shape,
    Medium medium,
    Map<String, Shape> more,
    Optional<Circle> sun) {
  /** Copies the collections. */
  public Drawing {
    more = Copies.map(more);
  }
}
