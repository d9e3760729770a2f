package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.HttpException;
import dev.jetwright.Session;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.session.Sessions;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A server whose operations remember two parts, a cart and a name; a browser that asks it. */
abstract class SessionServer {
  static final String SECRET = "0123456789abcdef0123456789abcdef";
  static final String OTHER = "another secret of 32 characters!";

  final TestClock clock = new TestClock();
  final List<JettyServer> servers = new ArrayList<>();

  static final class TestClock extends Clock {
    private Instant now = Instant.parse("2026-05-04T03:02:01Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  static final class TestServer extends JettyServer {
    TestServer(Routes... routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }

  /** A browser that has one cookie. */
  static final class Client {
    final int port;
    String cookie;
    Wire.Answer answer;

    Client(int port) {
      this.port = port;
    }

    String ask(String path) throws IOException {
      return ask(path, "");
    }

    String ask(String path, String headers) throws IOException {
      String sent = cookie == null ? "" : "Cookie: session=" + cookie + "\n";
      answer = Wire.get(port, path, sent + headers);
      String set = answer.header("set-cookie");
      if (set != null) {
        String value = set.substring(set.indexOf('=') + 1, set.indexOf(';'));
        cookie = set.contains("Max-Age=0") ? null : value;
      }
      return answer.toString();
    }

    Client with(String other) {
      Client client = new Client(port);
      client.cookie = other;
      return client;
    }

    String set() {
      return answer.header("set-cookie");
    }
  }

  @AfterEach
  void stop() {
    servers.forEach(JettyServer::close);
  }

  final Client client(Sessions sessions) throws IOException {
    JettyServer server = server().with(sessions.clock(clock));
    servers.add(server);
    return new Client(server.start(0));
  }

  static Session<String> cart(Exchange exchange) {
    return exchange.session("Cart", JsonReader::readString, JsonWriter::writeString);
  }

  static Session<String> name(Exchange exchange) {
    return exchange.session("Name", JsonReader::readString, JsonWriter::writeString);
  }

  static JettyServer server() {
    return new TestServer(SessionServer::steps, SessionServer::special);
  }

  private static List<Route> steps() {
    return List.of(
        route("/none", exchange -> cart(exchange)),
        route("/cart", exchange -> {}),
        route("/put/{text}", exchange -> cart(exchange).replace(text(exchange))),
        route("/name/{text}", exchange -> name(exchange).replace(text(exchange))),
        route("/large", exchange -> cart(exchange).replace("x".repeat(5000))),
        route("/clear", exchange -> cart(exchange).clear()),
        route("/clear-name", exchange -> name(exchange).clear()),
        route("/end", exchange -> cart(exchange).end()),
        route("/login/{text}", exchange -> {
          name(exchange).renew();
          name(exchange).replace(text(exchange));
        }),
        Route.get("/number", exchange -> {
          Session<Integer> other =
              exchange.session("Cart", JsonReader::readInt, JsonWriter::writeInt);
          exchange.send(
              200, other.value().map(String::valueOf).orElse("none"), JsonWriter::writeString);
        }));
  }

  private static List<Route> special() {
    return List.of(
        route("/refused", exchange -> {
          cart(exchange).replace("refused");
          throw new HttpException(409);
        }),
        route("/crash", exchange -> {
          cart(exchange).replace("crash");
          throw new IllegalStateException("on purpose");
        }),
        Route.get("/plain", exchange -> exchange.send(204)),
        Route.get("/nothing", exchange -> {
          cart(exchange);
          exchange.send(204);
        }),
        Route.get("/raw", exchange -> {
          cart(exchange).replace("raw");
          exchange.raw((request, response, callback) -> callback.succeeded());
        }),
        Route.get("/late", exchange -> {
          exchange.send(204);
          assertThrows(IllegalStateException.class, () -> cart(exchange).replace("late"));
        }));
  }

  interface Step {
    void take(Exchange exchange) throws Exception;
  }

  static Route route(String template, Step step) {
    return Route.get(template, exchange -> {
          step.take(exchange);
          String text =
              cart(exchange).value().orElse("-") + " " + name(exchange).value().orElse("-");
          exchange.send(200, text, JsonWriter::writeString);
        })
        .withSessions("Cart", "Name");
  }

  static String text(Exchange exchange) {
    return exchange.path("text").required(Scalars.STRING);
  }
}
