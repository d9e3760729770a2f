// Generated from shop.Docs by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Documented. */
@Generated("dev.jetwright")
public final class Docs {
  private final Transport transport;

  Docs(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds a {@code Thing<T>} &amp; more, see {@code Thing}; this first sentence is so long that it
   * does not fit into one line of a hundred characters.
   *
   * <p>And it goes on with **markup**.
   *
   * <p>{@code GET /docs-of-things/a/{id}/b}
   *
   * @param id its number
   * @return the thing
   */
  public Thing find(int id) {
    return transport
        .call("find", "GET", "/docs-of-things/a/{id}/b")
        .path("id", Text.of(id))
        .receive(ThingCodec::read);
  }

  /**
   * {@code GET /docs-of-things/silent}
   *
   * @return nothing else
   */
  public String silent() {
    return transport
        .call("silent", "GET", "/docs-of-things/silent")
        .receive(JsonReader::readString);
  }

  /**
   * Mentions &#64;param, *&#47; and &#92;&#92;u002a/ and {@code ticks}.
   *
   * <p>{@code GET /docs-of-things/hostile}
   */
  @Deprecated
  public String hostile() {
    return transport
        .call("hostile", "GET", "/docs-of-things/hostile")
        .receive(JsonReader::readString);
  }
}
