// Generated from shop.Paints.Paint by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Paint(
    Color color,
    Optional<Finish> finish,
    Map<Color, Integer> stock) {
  /** Copies the collections. */
  public Paint {
    stock = Copies.map(stock);
  }
}
