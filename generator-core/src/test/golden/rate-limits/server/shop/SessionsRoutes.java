// Generated from shop.Sessions by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Sessions}. */
@Generated("dev.jetwright")
public final class SessionsRoutes implements Routes {
  private static final Quota PER_MINUTE =
      Quota.of("per-minute", 5, 60);
  private static final Quota PATIENCE =
      Quota.of("patience", 20, 86_400);

  private final Sessions sessions;

  public SessionsRoutes(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/sessions", this::logIn)
            .limited(PER_MINUTE, PATIENCE),
        Route.delete("/sessions/{id}", this::logOut),
        Route.get("/sessions/health", this::health).unlimited());
  }

  /** POST /sessions: Logs in. */
  private void logIn(Exchange exchange) throws IOException {
    String user = exchange.form("user").required(Scalars.STRING);
    String password = exchange.form("password").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, sessions.logIn(user, password), JsonWriter::writeString);
  }

  /** DELETE /sessions/{id}: Logs out, within the limits of the application. */
  private void logOut(Exchange exchange) {
    String id = exchange.path("id").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    sessions.logOut(id);
    exchange.send(204);
  }

  /** GET /sessions/health: Whether it runs, as often as anybody likes. */
  private void health(Exchange exchange) {
    sessions.health();
    exchange.send(204);
  }
}
