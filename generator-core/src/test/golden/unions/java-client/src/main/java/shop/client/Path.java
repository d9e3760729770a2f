// Generated from shop.Drawings.Path by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Copies;

@Generated("dev.jetwright")
public record Path(List<Shape> parts) implements Polygon, Shape {
  /** Copies the collections. */
  public Path {
    parts = Copies.list(parts);
  }
}
