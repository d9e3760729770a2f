package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.List;

/** Takes its time. */
public final class SlowServer extends JettyServer {

  private SlowServer() {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        () -> List.of(Route.get("/slow", SlowServer::answer)));
  }

  private static void answer(Exchange exchange) throws InterruptedException {
    System.out.println("Working");
    Thread.sleep(3_000);
    exchange.send(200, "done", JsonWriter::writeString);
  }

  public static void main(String... args) {
    new SlowServer().run(args);
  }
}
