package dev.jetwright.runtime;

import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import dev.jetwright.OperationInterceptor;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Operations that end in every way, with interceptors around them. */
final class InterceptedServer extends JettyServer {
  private static final List<String> PATHS =
      List.of("/ok", "/declared", "/fails", "/http", "/number", "/late", "/slow", "/lines", "/cut");

  interface Items {}

  interface Others {}

  InterceptedServer(OperationInterceptor... own) {
    super(
        ApiDocument.of(JettyServer.class, "mounts.openapi.json"),
        PATHS.stream().map(InterceptedServer::info).toList(),
        ((Routes) InterceptedServer::routes)
            .handledBy(InterceptedServer::handled)
            .interceptedBy(own));
  }

  private static boolean handled(Exchange exchange, Throwable error) {
    if (error instanceof ArithmeticException) {
      exchange.send(418, error.getMessage(), JsonWriter::writeString);
      return true;
    }
    return false;
  }

  private static OperationInfo info(String path) {
    return new OperationInfo(
        "GET",
        path,
        path.substring(1),
        path.equals("/ok") ? Items.class : Others.class,
        List.of(),
        List.of(),
        false,
        false);
  }

  private static List<Route> routes() {
    return List.of(
        Route.get("/ok", exchange -> exchange.send(200, "ok", JsonWriter::writeString)),
        Route.get("/declared", InterceptedServer::declared),
        Route.get("/fails", exchange -> {
          throw new IllegalStateException("a secret");
        }),
        Route.get("/http", exchange -> {
          throw new HttpException(409, "taken");
        }),
        Route.get("/number", InterceptedServer::number),
        Route.get("/late", exchange -> slow(exchange, 5_000)).timeout(50, 503),
        Route.get("/slow", exchange -> slow(exchange, 20_000)),
        Route.get("/lines", exchange -> lines(exchange, Stream.of("a", "b"))),
        Route.get(
            "/cut",
            exchange -> lines(exchange, Stream.of("a", "b").peek(item -> {
              if (item.equals("b")) {
                throw new IllegalStateException("a secret");
              }
            }))));
  }

  private static void declared(Exchange exchange) throws Exception {
    exchange.later(() -> CompletableFuture.supplyAsync(() -> "declared"), value -> {
      value.get();
      throw new HttpException(404, "gone");
    });
  }

  private static void number(Exchange exchange) throws Exception {
    exchange.query("n").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, "number", JsonWriter::writeString);
  }

  private static void slow(Exchange exchange, long millis) throws Exception {
    Thread.sleep(millis);
    exchange.send(200, "slow", JsonWriter::writeString);
  }

  private static void lines(Exchange exchange, Stream<String> items) {
    exchange.stream(200).lines(items, JsonWriter::writeString);
  }
}
