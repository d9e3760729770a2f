// Generated from Greetings by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Greetings}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Greetings greetings) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new GreetingsRoutes(greetings));
    components(greetings);
  }
}
