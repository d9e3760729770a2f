// Generated from shop.Drawings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Drawings {
  private final Transport transport;

  Drawings(Transport transport) {
    this.transport = transport;
  }

  /** {@code POST /drawings} */
  public Drawing draw(Drawing drawing) {
    return transport
        .call("draw", "POST", "/drawings")
        .body(drawing, DrawingCodec::write)
        .receive(DrawingCodec::read);
  }

  /** {@code POST /drawings/polygons} */
  public Polygon polygon(Polygon polygon) {
    return transport
        .call("polygon", "POST", "/drawings/polygons")
        .body(polygon, PolygonCodec::write)
        .receive(PolygonCodec::read);
  }

  /** {@code GET /drawings} */
  public List<Shape> all() {
    return transport
        .call("all", "GET", "/drawings")
        .receive(Decoder.list(ShapeCodec::read));
  }
}
