package dev.jetwright.runtime;

import dev.jetwright.HttpException;
import dev.jetwright.Scoped;
import dev.jetwright.runtime.depend.Fork;
import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** A server whose operations depend on values that tell when they end. */
final class EndsServer {
  static final BlockingQueue<String> EVENTS = new LinkedBlockingQueue<>();
  /** The thread that completes stages; it may be one of a driver that serves others, too. */
  private static final String STAGE = "stage";

  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private static final ErrorType<Full> FULL = ErrorType.of("Full", 507, "Full", (out, error) -> {});

  /** A declared error. */
  private static final class Full extends Exception {
    private static final long serialVersionUID = 1L;
  }

  static JettyServer server() {
    return new TestServer(() -> List.of(
        Route.get("/plain/{way}", EndsServer::plain),
        Route.get("/call/{way}", EndsServer::call),
        Route.get("/stage/{way}", EndsServer::stage),
        Route.get("/lines/{way}", EndsServer::lines),
        Route.get("/forks/{way}", EndsServer::forks),
        Route.get("/beside", EndsServer::beside),
        Route.get("/slow/{way}", EndsServer::plain).timeout(200, 503)));
  }

  /** A value whose end tells what it saw, and makes of some errors another one. */
  private static Scoped<String> open(String name) {
    EVENTS.add("open " + name);
    return Scoped.of(name, (value, error) -> {
      EVENTS.add(
          "end " + name + error.map(it -> " " + it.getClass().getSimpleName()).orElse(""));
      if (Thread.currentThread().getName().equals(STAGE)) {
        EVENTS.add("on a thread that must not wait");
      }
      if (error.orElse(null) instanceof IllegalArgumentException) {
        throw new HttpException(409, "converted");
      }
      if (error.orElse(null) instanceof NumberFormatException || name.equals("broken")) {
        throw new IOException("no end");
      }
      if (error.orElse(null) instanceof ArithmeticException) {
        throw new Full();
      }
    });
  }

  private static String operate(String way, Exchange exchange) throws Exception {
    EVENTS.add("call");
    switch (way) {
      case "declared" -> throw new Full();
      case "http" -> throw new HttpException(404, "nothing");
      case "crash" -> throw new IllegalStateException("a secret");
      case "convert" -> throw new IllegalArgumentException("duplicate");
      case "declare" -> throw new ArithmeticException("too much");
      case "wait" -> NEVER.await();
      case "tasks" -> exchange.tasks().add(() -> EVENTS.add("task"));
      default -> {}
    }
    return "fine";
  }

  private static void plain(Exchange exchange) throws Exception {
    String way = exchange.path("way").required(Scalars.STRING);
    try {
      Scoped<String> outer = exchange.open(open("outer"));
      try {
        Scoped<String> inner = exchange.open(open(way.equals("broken") ? way : "inner"));
        try {
          exchange.send(200, operate(way, exchange), JsonWriter::writeString);
        } catch (Throwable error) {
          exchange.fail(inner, error);
          throw error;
        } finally {
          exchange.close(inner);
        }
      } catch (Throwable error) {
        exchange.fail(outer, error);
        throw error;
      } finally {
        exchange.close(outer);
      }
    } catch (Full error) {
      exchange.send(FULL, error);
    }
  }

  private static void call(Exchange exchange) throws Exception {
    String way = exchange.path("way").required(Scalars.STRING);
    Scoped<String> outer = exchange.open(open("outer"));
    try {
      String result;
      Scoped<String> inner = exchange.open(open(way.equals("broken") ? way : "inner"));
      try {
        result = operate(way, exchange);
      } catch (Throwable error) {
        exchange.fail(inner, error);
        throw error;
      }
      exchange.end(inner);
      EVENTS.add("send");
      exchange.send(200, result, JsonWriter::writeString);
    } catch (Throwable error) {
      exchange.fail(outer, error);
      throw error;
    } finally {
      exchange.close(outer);
    }
  }

  private static void stage(Exchange exchange) throws Exception {
    String way = exchange.path("way").required(Scalars.STRING);
    Scoped<String> outer = exchange.open(open("outer"));
    try {
      Scoped<String> inner = exchange.openForCall(open(way.equals("broken") ? way : "inner"));
      try {
        exchange.later(
            () -> CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return operate(way, exchange);
                  } catch (RuntimeException e) {
                    throw e;
                  } catch (Exception e) {
                    throw new java.util.concurrent.CompletionException(e);
                  }
                },
                action -> new Thread(action, STAGE).start()),
            outcome -> {
              try {
                String result = outcome.get();
                EVENTS.add("send");
                exchange.send(200, result, JsonWriter::writeString);
              } catch (Full error) {
                exchange.send(FULL, error);
              }
            });
      } catch (Throwable error) {
        exchange.fail(inner, error);
        throw error;
      }
    } catch (Throwable error) {
      exchange.fail(outer, error);
      throw error;
    } finally {
      exchange.close(outer);
    }
  }

  private static void lines(Exchange exchange) throws Exception {
    String way = exchange.path("way").required(Scalars.STRING);
    Scoped<String> outer = exchange.open(open("outer"));
    try {
      Stream<String> lines = Stream.of(1, 2).map(it -> {
        EVENTS.add("item");
        try {
          return operate(way.equals("late") && it == 2 ? "crash" : way, exchange);
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      });
      exchange.stream(200).lines(lines, JsonWriter::writeString);
    } catch (Throwable error) {
      exchange.fail(outer, error);
      throw error;
    } finally {
      exchange.close(outer);
    }
  }

  private static void forks(Exchange exchange) throws Exception {
    String way = exchange.path("way").required(Scalars.STRING);
    Fork<Scoped<String>> first = exchange.fork(() -> {
      if (way.equals("http")) {
        NEVER.await();
      }
      return open("first");
    });
    try {
      Fork<String> second = exchange.fork(() -> operate(way, exchange));
      exchange.send(200, second.join() + first.join().value(), JsonWriter::writeString);
    } catch (Throwable error) {
      exchange.fail(first, error);
      throw error;
    } finally {
      exchange.close(first);
    }
  }

  /** Fails while something is being made beside it that uses what is open. */
  private static void beside(Exchange exchange) throws Exception {
    Scoped<String> outer = exchange.open(open("outer"));
    try {
      CountDownLatch isBegun = new CountDownLatch(1);
      exchange.fork(() -> {
        isBegun.countDown();
        try {
          NEVER.await();
        } finally {
          EVENTS.add("left " + outer.value());
        }
        return "";
      });
      isBegun.await();
      throw new IllegalStateException("beside");
    } catch (Throwable error) {
      exchange.fail(outer, error);
      throw error;
    } finally {
      exchange.close(outer);
    }
  }

  /** A server of these routes. */
  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }

  private EndsServer() {}
}
