// Generated from shop.Grids by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Grids {
  private final Transport transport;

  Grids(Transport transport) {
    this.transport = transport;
  }

  /** {@code POST /grids} */
  public Grid echo(Grid grid) {
    return transport
        .call("echo", "POST", "/grids")
        .body(grid, GridCodec::write)
        .receive(GridCodec::read);
  }

  /** {@code POST /grids/rows} */
  public List<List<Map<String, Set<Integer>>>> rows(List<List<Map<String, Set<Integer>>>> rows) {
    return transport
        .call("rows", "POST", "/grids/rows")
        .body(rows, Encoder.list(Encoder.list(Encoder.map(Text::same, Encoder.set(JsonWriter::writeInt)))))
        .receive(Decoder.list(Decoder.list(Decoder.map(Text::same, Decoder.set(JsonReader::readInt)))));
  }
}
