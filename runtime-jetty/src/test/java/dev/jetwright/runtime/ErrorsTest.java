package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.HttpException;
import dev.jetwright.InvalidRequest;
import dev.jetwright.RawJson;
import dev.jetwright.runtime.error.ErrorAnswer;
import dev.jetwright.runtime.error.ErrorRenderer;
import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {
  private static final JettyServer DETAIL = new TestServer(new Failing());
  private static final JettyServer PROBLEM = new TestServer(new Failing()).withProblems();
  private static final JettyServer DEV = new TestServer(new Failing()).devMode(true);
  private static final JettyServer DEV_PROBLEM =
      new TestServer(new Failing()).withProblems().devMode(true);
  private static final List<Integer> SEEN = new ArrayList<>();
  private static final JettyServer OWN = new TestServer(new Failing());

  private static int detail;
  private static int problem;

  @BeforeAll
  static void start() throws IOException {
    detail = DETAIL.start(0);
    problem = PROBLEM.start(0);
    ErrorRenderer chosen = OWN.errors();
    OWN.errors(failure -> {
      SEEN.add(failure.status());
      return switch (failure.status()) {
        case 404 ->
          ErrorAnswer.json(410, Map.of("error", failure.message()))
              .header("X-Own", "yes")
              .mediaType("application/vnd.own+json");
        case 422 -> ErrorAnswer.json(422, failure.faults().get(0).input());
        case 409 -> throw new IllegalStateException("broken renderer");
        default -> chosen.render(failure).header("X-Own", "no");
      };
    });
  }

  @AfterAll
  static void stop() {
    List.of(DETAIL, PROBLEM, DEV, DEV_PROBLEM, OWN).forEach(JettyServer::close);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | 409 {\"detail\":\"taken\"}",
        "none | 429 {\"detail\":\"Too Many Requests\"}",
        "unnamed | 499 {\"detail\":\"Client Error\"}",
        "map | 402 {\"detail\":{\"balance\":30,\"on\":\"2020-01-02\",\"of\":[true,null,1.5]}}",
        "map-with-title | 402 {\"detail\":{\"type\":\"https://x/low\",\"left\":3}}",
        "list | 400 {\"detail\":[1,2]}",
        "raw | 400 {\"detail\":{\"a\":1}}",
        "empty | 400 {\"detail\":null}",
        "unwritable | 500 {\"detail\":\"Internal Server Error\"}",
        "bodiless | 204 ",
        "reset | 205 ",
        "unmodified | 304 ",
        "typed | 500 \"text\"",
        "crash | 500 {\"detail\":\"Internal Server Error\"}",
        "declared | 404 {\"type\":\"Missing\",\"detail\":\"no lamp\",\"sku\":\"lamp\"}",
        "handled | 418 \"short and stout\"",
        "handler-fails | 503 {\"detail\":\"Service Unavailable\"}",
      })
  void detailFormat(String way, String answer) throws IOException {
    assertEquals(answer.strip(), Wire.get(detail, "/fail/" + way).toString().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "text | 'type':'about:blank','title':'Conflict','status':409,'detail':'taken','instance':?",
        "none | 'type':'about:blank','title':'Too Many Requests','status':429,'instance':?",
        "map | 'type':'about:blank','title':'Payment Required','status':402,'instance':?,"
            + "'balance':30,'on':'2020-01-02','of':[true,null,1.5]",
        "map-with-title | 'type':'https://x/low','title':'Payment Required','status':402,"
            + "'instance':?,'left':3",
        "list | 'type':'about:blank','title':'Bad Request','status':400,'instance':?,'value':[1,2]",
        "declared | 'type':'/problems/Missing','title':'Nothing is there','status':404,"
            + "'detail':'no lamp','instance':?,'sku':'lamp'",
      })
  void problemFormat(String way, String members) throws IOException {
    Wire.Answer answer = Wire.get(problem, "/fail/" + way);
    assertEquals("application/problem+json", answer.header("content-type"));
    assertEquals(
        "{" + members.replace("?", "'/fail/" + way + "'").replace('\'', '"') + "}", answer.body());
  }

  @Test
  void everythingIsAProblem() throws IOException {
    assertEquals(
        "404 {\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"instance\":\"/no\"}",
        Wire.get(problem, "/no").toString());
    assertTrue(Wire.get(problem, "/number?n=x")
        .toString()
        .startsWith(
            "422 {\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
                + "\"detail\":\"The request has a fault\",\"instance\":\"/number\",\"errors\":[{\"type\":"
                + "\"int_parsing\",\"loc\":[\"query\",\"n\"],"));
    Wire.Answer jettys = Wire.ask(problem, "GET /a b HTTP/1.1\nHost: x\n\n");
    assertEquals(
        "400 {\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400}",
        jettys.toString());
    assertEquals("application/problem+json", jettys.header("content-type"));
    Wire.Answer crash = Wire.get(problem, "/fail/crash");
    assertTrue(
        crash.body().endsWith("\"requestId\":\"" + crash.header("x-request-id") + "\"}"),
        crash.body());
    assertFalse(crash.body().contains("secret"));
  }

  @Test
  void headersOfAnException() throws IOException {
    Wire.Answer answer = Wire.get(detail, "/fail/headers");
    assertEquals("120", answer.header("retry-after"));
    assertEquals("text/plain", answer.header("content-type"));
    assertEquals("{\"detail\":\"Service Unavailable\"}", answer.body());
    assertEquals("x", Wire.get(detail, "/fail/bodiless").header("x-said"));
    assertNull(Wire.get(detail, "/fail/bodiless").header("content-type"));
  }

  @Test
  void headersOfOneNameAreSeveral() throws IOException {
    String answer = Wire.raw(detail, "GET /fail/links HTTP/1.1\nHost: x\nConnection: close\n\n");
    assertTrue(answer.contains("Link: <a>"), answer);
    assertTrue(answer.contains("<b>"), answer);
  }

  @Test
  void headersThatAreNone() {
    HttpException error = new HttpException(400);
    assertThrows(IllegalArgumentException.class, () -> error.header("a b", "x"));
    assertThrows(IllegalArgumentException.class, () -> error.header("a", "x\r\nset-cookie: y"));
    assertThrows(IllegalArgumentException.class, () -> new HttpException(100));
    assertThrows(IllegalArgumentException.class, () -> new HttpException(600));
  }

  @Test
  void aCrashHasAnIdAndNoTrace() throws IOException {
    Wire.Answer first = Wire.get(detail, "/fail/crash");
    Wire.Answer second = Wire.get(detail, "/fail/crash");
    assertTrue(first.header("x-request-id").matches("[0-9a-f-]{36}"));
    assertNotEquals(first.header("x-request-id"), second.header("x-request-id"));
    String ask = "GET /fail/crash HTTP/1.1\nHost: x\nX-Request-Id: ";
    assertEquals("abc-1", Wire.ask(detail, ask + "abc-1\n\n").header("x-request-id"));
    assertNotEquals("a\"b", Wire.ask(detail, ask + "a\"b\n\n").header("x-request-id"));
    assertNull(Wire.get(detail, "/fail/text").header("x-request-id"));
  }

  @Test
  void developersSeeTheTrace() throws IOException {
    int port = DEV.start(0);
    String body = Wire.get(port, "/fail/crash").body();
    assertTrue(
        body.startsWith("{\"detail\":\"Internal Server Error\",\"exception\":"
            + "\"java.lang.IllegalStateException: a secret\",\"trace\":[\"java.lang.Ill"),
        body);
    assertTrue(body.contains("ErrorsTest$Failing"), body);
    assertEquals("409 {\"detail\":\"taken\"}", Wire.get(port, "/fail/text").toString());
    String problem = Wire.get(DEV_PROBLEM.start(0), "/fail/crash").body();
    assertTrue(problem.contains("\"exception\":\"java.lang.IllegalStateException: a secret\""));
  }

  @Test
  void invalidRequestsAreHandledToo() throws IOException {
    assertTrue(
        Wire.get(detail, "/number?n=x").toString().startsWith("422 {\"detail\":[{\"type\":"));
    assertEquals(
        "400 \"int_parsing [query, n] x\"",
        Wire.get(detail, "/number?n=x&handle").toString());
  }

  @Test
  void aRendererOfOnesOwn() throws IOException {
    int port = OWN.start(0);
    Wire.Answer missing = Wire.get(port, "/no");
    assertEquals("410 {\"error\":\"Not Found\"}", missing.toString());
    assertEquals("yes", missing.header("x-own"));
    assertEquals("application/vnd.own+json", missing.header("content-type"));
    assertEquals("422 \"x\"", Wire.get(port, "/number?n=x").toString());
    assertEquals("no", Wire.get(port, "/fail/none").header("x-own"));
    assertEquals(
        "500 {\"detail\":\"Internal Server Error\"}",
        Wire.get(port, "/fail/text").toString());
    assertEquals(
        "404 {\"type\":\"Missing\",\"detail\":\"no lamp\",\"sku\":\"lamp\"}",
        Wire.get(port, "/fail/declared").toString());
    assertEquals(List.of(404, 422, 429, 409), SEEN);
  }

  /** Answers with errors of all kinds. */
  private static final class Failing implements Routes {
    private static final Map<String, Supplier<HttpException>> WAYS = ways();
    private static final ErrorType<Missing> MISSING =
        ErrorType.of("Missing", 404, "Nothing is there", (out, error) -> {
          out.writeName("sku");
          out.writeString(error.sku);
        });

    private static Map<String, Supplier<HttpException>> ways() {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("balance", 30);
      map.put("on", LocalDate.of(2020, 1, 2));
      List<Object> of = new ArrayList<>(List.of(Optional.of(true), Optional.empty(), 1.5));
      map.put("of", of);
      Map<String, Object> titled = new LinkedHashMap<>();
      titled.put("type", "https://x/low");
      titled.put("left", 3);
      return Map.ofEntries(
          Map.entry("text", () -> new HttpException(409, "taken")),
          Map.entry("none", () -> new HttpException(429)),
          Map.entry("unnamed", () -> new HttpException(499)),
          Map.entry("map", () -> new HttpException(402, map)),
          Map.entry("map-with-title", () -> new HttpException(402, titled)),
          Map.entry("list", () -> new HttpException(400, List.of(1, 2))),
          Map.entry("raw", () -> new HttpException(400, RawJson.of("{\"a\":1}"))),
          Map.entry(
              "links", () -> new HttpException(400).header("Link", "<a>").header("link", "<b>")),
          Map.entry("empty", () -> new HttpException(400, Optional.empty())),
          Map.entry("unwritable", () -> new HttpException(400, new Object())),
          Map.entry("bodiless", () -> new HttpException(204, "x", Map.of("X-Said", "x"))),
          Map.entry("reset", () -> new HttpException(205, "x")),
          Map.entry("unmodified", () -> new HttpException(304, "x")),
          Map.entry(
              "headers",
              () -> new HttpException(503)
                  .header("Retry-After", "120")
                  .header("content-type", "text/plain")
                  .header("Content-Length", "7")));
    }

    @Override
    public List<Route> routes() {
      return List.of(
          Route.get("/fail/{way}", exchange -> fail(exchange)), Route.get("/number", exchange -> {
            exchange.query("n").required(Scalars.INT);
            exchange.rejectIfFaulty();
          }));
    }

    private static void fail(Exchange exchange) throws Exception {
      String way = exchange.path("way").required(Scalars.STRING);
      switch (way) {
        case "declared" -> exchange.send(MISSING, new Missing("lamp"));
        case "typed" -> exchange.send(500, "text", JsonWriter::writeString);
        case "crash" -> throw new IllegalStateException("a secret");
        case "handled" -> throw new IOException("teapot");
        case "handler-fails" -> throw new IOException("down");
        default -> throw WAYS.get(way).get();
      }
    }

    private static FailureHandler handler() {
      return (exchange, error) -> {
        if (error instanceof IOException && error.getMessage().equals("teapot")) {
          exchange.send(418, "short and stout", JsonWriter::writeString);
          return true;
        }
        if (error instanceof IOException) {
          throw new HttpException(503);
        }
        if (error instanceof InvalidRequest invalid
            && String.valueOf(exchange.request().getHttpURI().getQuery()).contains("handle")) {
          String all = invalid.faults().stream()
              .map(it -> it.type() + " " + it.loc() + " " + it.input())
              .toList()
              .get(0);
          exchange.send(400, all, JsonWriter::writeString);
          return true;
        }
        return false;
      };
    }
  }

  private static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String sku;

    Missing(String sku) {
      super("no " + sku);
      this.sku = sku;
    }
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(
          ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
          routes.handledBy(Failing.handler()));
    }

    JettyServer withProblems() {
      problems("/problems/");
      return this;
    }
  }
}
