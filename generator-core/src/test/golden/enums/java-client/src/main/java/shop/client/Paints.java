// Generated from shop.Paints by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Paints {
  private final Transport transport;

  Paints(Transport transport) {
    this.transport = transport;
  }

  /** {@code GET /paints/{color}} */
  public Color find(Color color, Optional<List<Finish>> finish) {
    return transport
        .call("find", "GET", "/paints/{color}")
        .path("color", color.value())
        .query("finish", Text.all(finish.orElse(null), Finish::value))
        .receive(Decoder.text(Color::new));
  }

  /** {@code GET /paints/{color}}, without {@code finish} */
  public Color find(Color color) {
    return find(color, Optional.empty());
  }

  /** {@code POST /paints} */
  public Paint mix(Paint paint) {
    return transport
        .call("mix", "POST", "/paints")
        .body(paint, PaintCodec::write)
        .receive(PaintCodec::read);
  }
}
