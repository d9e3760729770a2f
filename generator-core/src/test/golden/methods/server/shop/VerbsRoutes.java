// Generated from shop.Verbs by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Verbs}. */
@Generated("dev.jetwright")
public final class VerbsRoutes implements Routes {
  private final Verbs verbs;

  public VerbsRoutes(Verbs verbs) {
    this.verbs = verbs;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/", this::root),
        Route.get("/verbs", this::get),
        Route.put("/verbs", this::put),
        Route.post("/verbs", this::post),
        Route.delete("/verbs", this::delete),
        Route.options("/verbs", this::options),
        Route.head("/verbs", this::head),
        Route.patch("/verbs", this::patch),
        Route.trace("/verbs", this::trace));
  }

  /** GET /. */
  private void root(Exchange exchange) {
    exchange.send(200, verbs.root(), JsonWriter::writeString);
  }

  /** GET /verbs. */
  private void get(Exchange exchange) {
    exchange.send(200, verbs.get(), JsonWriter::writeString);
  }

  /** PUT /verbs. */
  private void put(Exchange exchange) {
    verbs.put();
    exchange.send(204);
  }

  /** POST /verbs. */
  private void post(Exchange exchange) {
    verbs.post();
    exchange.send(204);
  }

  /** DELETE /verbs. */
  private void delete(Exchange exchange) {
    verbs.delete();
    exchange.send(204);
  }

  /** OPTIONS /verbs. */
  private void options(Exchange exchange) {
    verbs.options();
    exchange.send(204);
  }

  /** HEAD /verbs. */
  private void head(Exchange exchange) {
    verbs.head();
    exchange.send(204);
  }

  /** PATCH /verbs. */
  private void patch(Exchange exchange) {
    verbs.patch();
    exchange.send(204);
  }

  /** TRACE /verbs. */
  private void trace(Exchange exchange) {
    verbs.trace();
    exchange.send(204);
  }
}
