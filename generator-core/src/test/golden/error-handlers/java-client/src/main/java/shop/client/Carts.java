// Generated from shop.Carts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Carts {
  private final Transport transport;

  Carts(Transport transport) {
    this.transport = transport;
  }

  /**
   * {@code GET /carts}
   *
   * @throws SoldOut 409: There is nothing left of it.
   * @throws InvalidRequest 400
   */
  public String list() {
    return transport
        .call("list", "GET", "/carts")
        .error(409, "SoldOut", SoldOut::new)
        .error(
            400,
            answer -> new InvalidRequest(answer, answer.read(Decoder.list(JsonReader::readString))))
        .receive(JsonReader::readString);
  }
}
