package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.JettyServer;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.health.Health;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.lifecycle.ShutdownSettings;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Does something after each answer, and says what. */
public final class BusyServer extends JettyServer {
  private static final long WORK_MILLIS = 10;
  private static final long TASK_MILLIS = 300;

  private BusyServer() {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        () -> List.of(
            Route.get("/work/{id}", BusyServer::work),
            Route.get("/for/{millis}", BusyServer::take)));
  }

  private static void work(Exchange exchange) throws InterruptedException {
    String id = exchange.path("id").required(Scalars.STRING);
    exchange.tasks().add(() -> {
      Thread.sleep(TASK_MILLIS);
      System.out.println("task " + id);
    });
    Thread.sleep(WORK_MILLIS);
    exchange.send(200, id, JsonWriter::writeString);
  }

  private static void take(Exchange exchange) throws InterruptedException {
    int millis = exchange.path("millis").required(Scalars.INT);
    System.out.println("Working");
    Thread.sleep(millis);
    exchange.send(200, "done", JsonWriter::writeString);
  }

  public static void main(String... args) {
    JettyServer server = new BusyServer()
        .with(Health.standard())
        .shutdown(ShutdownSettings.standard()
            .notice(Duration.ofMillis(Long.parseLong(env("NOTICE_MILLIS", "0"))))
            .requests(Duration.ofMillis(Long.parseLong(env("REQUEST_MILLIS", "20000")))))
        .onStop("pool", () -> System.out.println("pool closed"));
    if (System.getenv("FAILS") != null) {
      server.onStart("the database", () -> {
        throw new IOException("connection refused");
      });
    }
    server.onStart("cache", () -> System.out.println("cache filled")).run(args);
  }

  private static String env(String name, String otherwise) {
    return System.getenv().getOrDefault(name, otherwise);
  }
}
