// Generated from shop.Relics by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Transport;

/** Old things. */
@Generated("dev.jetwright")
public final class Relics {
  private final Transport transport;

  Relics(Transport transport) {
    this.transport = transport;
  }

  /** {@code GET /relics} */
  @Deprecated
  public String find() {
    return transport
        .call("relics_find", "GET", "/relics")
        .receive(JsonReader::readString);
  }
}
