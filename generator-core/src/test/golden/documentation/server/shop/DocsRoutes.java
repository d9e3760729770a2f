// Generated from shop.Docs by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Docs}. */
@Generated("dev.jetwright")
public final class DocsRoutes implements Routes {
  private final Docs docs;

  public DocsRoutes(Docs docs) {
    this.docs = docs;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/docs-of-things/a/{id}/b", this::find),
        Route.get("/docs-of-things/silent", this::silent),
        Route.get("/docs-of-things/hostile", this::hostile));
  }

  /**
   * GET /docs-of-things/a/{id}/b: Finds a {@code Thing<T>} &amp; more, see {@code Thing}; this
   * first sentence is so long that it does not fit into one line of a hundred characters.
   */
  private void find(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, docs.find(id), ThingCodec::write);
  }

  /** GET /docs-of-things/silent. */
  private void silent(Exchange exchange) {
    exchange.send(200, docs.silent(), JsonWriter::writeString);
  }

  /**
   * GET /docs-of-things/hostile: Mentions &#64;param, *&#47; and &#92;&#92;u002a/ and {@code
   * ticks}.
   */
  @SuppressWarnings({"deprecation", "removal"})
  private void hostile(Exchange exchange) {
    exchange.send(200, docs.hostile(), JsonWriter::writeString);
  }
}
