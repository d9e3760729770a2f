// Generated from shop.Levels by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Levels}. */
@Generated("dev.jetwright")
public final class LevelsRoutes implements Routes {
  private final Levels levels;

  public LevelsRoutes(Levels levels) {
    this.levels = levels;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/levels", this::report),
        Route.get("/levels", this::find));
  }

  /** POST /levels. */
  private void report(Exchange exchange) throws IOException {
    Levels.Report report = exchange.body().required(ReportCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, levels.report(report), ReportCodec::write);
  }

  /** GET /levels. */
  private void find(Exchange exchange) {
    Levels.Level level = exchange.query("level").required(LevelCodec.TEXT);
    Levels.Priority priority =
        exchange.query("priority").withDefault(Levels.Priority.THIRD, PriorityCodec.TEXT);
    exchange.rejectIfFaulty();
    exchange.send(200, levels.find(level, priority), JsonWriter::writeString);
  }
}
