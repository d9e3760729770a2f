// Generated from shop.Drawings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Drawings}. */
@Generated("dev.jetwright")
public final class DrawingsRoutes implements Routes {
  private final Drawings drawings;

  public DrawingsRoutes(Drawings drawings) {
    this.drawings = drawings;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/drawings", this::draw),
        Route.post("/drawings/polygons", this::polygon),
        Route.get("/drawings", this::all));
  }

  /** POST /drawings. */
  private void draw(Exchange exchange) throws IOException {
    Drawings.Drawing drawing = exchange.body().required(DrawingCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, drawings.draw(drawing), DrawingCodec::write);
  }

  /** POST /drawings/polygons. */
  private void polygon(Exchange exchange) throws IOException {
    Drawings.Polygon polygon = exchange.body().required(PolygonCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, drawings.polygon(polygon), PolygonCodec::write);
  }

  /** GET /drawings. */
  private void all(Exchange exchange) {
    exchange.send(200, drawings.all(), DrawingsRoutes::writeAllResult);
  }

  private static void writeAllResult(JsonWriter out, List<Drawings.Shape> value) {
    out.writeArray(value, ShapeCodec::write);
  }
}
