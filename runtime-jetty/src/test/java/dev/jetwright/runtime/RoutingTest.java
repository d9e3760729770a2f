package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
  private static final JettyServer SERVER = new TestServer(() -> List.of(
      echo("GET", "/"),
      echo("GET", "/users/me"),
      echo("GET", "/users/{id}"),
      echo("POST", "/users/{id}"),
      echo("GET", "/a/{x}/b"),
      echo("GET", "/a/b/{y}"),
      echo("GET", "/a/{x}/{y}/{z}"),
      echo("PUT", "/only/put"),
      echo("HEAD", "/head"),
      echo("HEAD", "/users/{id}"),
      echo("GET", "/head"),
      echo("OPTIONS", "/options"),
      echo("GET", "/dir/"),
      echo("GET", "/caf\u00e9"),
      Route.get("/headers", exchange -> {
        List<Integer> numbers = exchange.header("x-number").required(Scalars.list(Scalars.INT));
        List<String> texts = exchange.header("x-text").required(Scalars.list(Scalars.STRING));
        exchange.rejectIfFaulty();
        exchange.send(200, numbers + " " + texts.size(), JsonWriter::writeString);
      }),
      Route.get("/silent", exchange -> {}),
      Route.get("/crash", exchange -> {
        throw new IOException("a secret");
      }),
      Route.get("/overflow", RoutingTest::overflow)));

  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static Route echo(String method, String template) {
    return new Route(method, template, exchange -> {
      StringBuilder text = new StringBuilder(method + " " + template);
      for (String name : List.of("id", "x", "y", "z")) {
        if (template.contains("{" + name + "}")) {
          text.append(' ').append(exchange.path(name).required(Scalars.STRING));
        }
      }
      exchange.send(200, text.toString(), JsonWriter::writeString);
    });
  }

  private static void overflow(Exchange exchange) {
    overflow(exchange);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ | GET /",
        "/users/me | GET /users/me",
        "/users/7 | GET /users/{id} 7",
        "/users/me2 | GET /users/{id} me2",
        "/a/1/b | GET /a/{x}/b 1",
        "/a/b/2 | GET /a/b/{y} 2",
        "/a/b/b | GET /a/b/{y} b",
        "/a/b/2/3 | GET /a/{x}/{y}/{z} b 2 3",
        "/dir/ | GET /dir/",
        "/users/a%20b%C3%A9 | GET /users/{id} a b\u00e9",
        "/users/100%25 | GET /users/{id} 100%",
        "/users/a+b;c=d&e | GET /users/{id} a+b;c=d&e",
        "/users%2F7 | GET /users/{id} 7",
        "/users/%6De | GET /users/me",
        "/caf%C3%A9 | GET /caf\u00e9",
        "/users/%22%5C | GET /users/{id} \\\"\\\\",
        "/users/. | GET /users/{id} .",
      })
  void finds(String path, String expected) throws IOException {
    assertEquals("200 \"" + expected + "\"", Wire.get(port, path).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing",
    "/users",
    "/users/7/8",
    "/users%2F7%2F8",
    "/users//7",
    "//",
    "/a//b",
    "/Users/me",
    "/users/",
    "/a/b",
    "/users/../users/me",
    "/users/..%2Fme"
  })
  void doesNotFind(String path) throws IOException {
    assertEquals("404 {\"detail\":\"Not Found\"}", Wire.get(port, path).toString());
  }

  @ParameterizedTest
  @CsvSource({"/users/%", "/users/%4", "/users/%zz", "/users/%ff", "/users/%c3%28", "/users/%c3"})
  void refusesBadEncodings(String path) throws IOException {
    assertEquals("400 {\"detail\":\"Bad Request\"}", Wire.get(port, path).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE | /users/7 | GET, HEAD, OPTIONS, POST",
        "POST | /users/me/ | ",
        "PATCH | /users/me | GET, HEAD, OPTIONS, POST",
        "GET | /only/put | OPTIONS, PUT",
        "HEAD | /only/put | OPTIONS, PUT",
        "BREW | / | GET, HEAD, OPTIONS",
      })
  void namesTheMethodsOfAPath(String method, String path, String allow) throws IOException {
    Wire.Answer answer = Wire.ask(port, method + " " + path + " HTTP/1.1\nHost: x\n\n");
    assertEquals(allow, answer.header("allow"));
    if (allow != null) {
      assertEquals(405, answer.status());
      String detail = "{\"detail\":\"Method Not Allowed\"}";
      assertEquals(method.equals("HEAD") ? "" : detail, answer.body());
    }
  }

  @Test
  void aMethodIsSoughtBehindParameters() throws IOException {
    assertEquals(
        "200 \"POST /users/{id} me\"",
        Wire.ask(port, "POST /users/me HTTP/1.1\nHost: x\nContent-Length: 0\n\n")
            .toString());
  }

  @Test
  void headIsDerived() throws IOException {
    Wire.Answer get = Wire.get(port, "/a/7/b");
    Wire.Answer head = Wire.ask(port, "HEAD /a/7/b HTTP/1.1\nHost: x\n\n");
    assertEquals(200, head.status());
    assertEquals(get.header("content-type"), head.header("content-type"));
    assertEquals(get.header("content-length"), head.header("content-length"));
    assertEquals(
        Integer.toString("\"GET /users/me\"".length()),
        Wire.ask(port, "HEAD /users/me HTTP/1.1\nHost: x\n\n").header("content-length"));
    // What follows a HEAD on its connection is the next answer, and no body.
    try (Wire wire = new Wire(port)) {
      wire.send("HEAD /a/7/b HTTP/1.1\nHost: x\n\n").answerOfHead();
      wire.send("HEAD /head HTTP/1.1\nHost: x\n\n").answerOfHead();
      assertEquals(
          get.body(), wire.send("GET /a/7/b HTTP/1.1\nHost: x\n\n").answer().body());
    }
  }

  @Test
  void optionsAreDerived() throws IOException {
    Wire.Answer answer = Wire.ask(port, "OPTIONS /users/7 HTTP/1.1\nHost: x\n\n");
    assertEquals(204, answer.status());
    assertEquals("GET, HEAD, OPTIONS, POST", answer.header("allow"));
    assertNull(answer.header("content-length"));
    assertEquals(
        "200 \"OPTIONS /options\"",
        Wire.ask(port, "OPTIONS /options HTTP/1.1\nHost: x\n\n").toString());
    assertEquals(204, Wire.ask(port, "OPTIONS * HTTP/1.1\nHost: x\n\n").status());
    assertEquals(404, Wire.ask(port, "OPTIONS /nothing HTTP/1.1\nHost: x\n\n").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | /users/7/?a=1&b=%20 | http://x/users/7?a=1&b=%20",
        "POST | /users/a%20b/ | http://x/users/a%20b",
        "GET | /dir | http://x/dir/",
        "GET | /dir?q | http://x/dir/?q",
        "DELETE | /dir | http://x/dir/",
      })
  void slashesAtTheEndAreRedirected(String method, String path, String location)
      throws IOException {
    Wire.Answer answer = Wire.ask(port, method + " " + path + " HTTP/1.1\nHost: x\n\n");
    assertEquals("307", answer.toString());
    assertEquals(location, answer.header("location"));
  }

  @Test
  void redirectsNameTheHostThatWasAsked() throws IOException {
    Wire.Answer answer = Wire.ask(port, "GET /dir HTTP/1.1\nHost: example.com:8443\n\n");
    assertEquals("http://example.com:8443/dir/", answer.header("location"));
  }

  @Test
  void headersMayBeLists() throws IOException {
    assertEquals(
        "200 \"[1, 2, 3] 2\"",
        Wire.ask(
                port,
                "GET /headers HTTP/1.1\nHost: x\nX-Number: 1\nX-Number: 2,\t3\n"
                    + "X-Text: a, b\nX-Text: c\n\n")
            .toString());
    assertTrue(Wire.ask(port, "GET /headers HTTP/1.1\nHost: x\nX-Number: 1, 2\nX-Text: a\n\n")
        .body()
        .contains("\"loc\":[\"header\",\"x-number\",0]"));
  }

  @Test
  void aDocumentThatIsNotThereIsMissedAtOnce() {
    assertThrows(IllegalStateException.class, () -> ApiDocument.of(RoutingTest.class, "no.json"));
  }

  @Test
  void failuresStayOnTheServer() throws IOException {
    String expected = "500 {\"detail\":\"Internal Server Error\"}";
    assertEquals(expected, Wire.get(port, "/crash").toString());
    assertEquals(expected, Wire.get(port, "/overflow").toString());
    assertEquals(expected, Wire.get(port, "/silent").toString());
  }

  @Test
  void jsonIsSaidWithoutACharset() throws IOException {
    for (String path : List.of("/", "/nothing", "/crash", "/openapi.json")) {
      Wire.Answer answer = Wire.get(port, path);
      assertEquals("application/json", answer.header("content-type"));
      assertNull(answer.header("server"));
      assertTrue(answer.header("date").endsWith("GMT"));
    }
  }

  @Test
  void whatJettyRefusesIsSaidInJson() throws IOException {
    assertEquals(
        "400 {\"detail\":\"Bad Request\"}", Wire.ask(port, "GET / HTTP/1.1\n\n").toString());
    assertEquals(
        "431 {\"detail\":\"Request Header Fields Too Large\"}",
        Wire.ask(port, "GET / HTTP/1.1\nHost: x\nX: " + "x".repeat(20_000) + "\n\n")
            .toString());
    assertEquals(400, Wire.ask(port, "G@T / HTTP/1.1\nHost: x\n\n").status());
    assertEquals(414, Wire.get(port, "/" + "x".repeat(20_000)).status());
  }

  @Test
  void connectionsAreKept() throws IOException {
    try (Wire wire = new Wire(port)) {
      for (String path : List.of("/users/7", "/crash", "/nothing", "/dir", "/")) {
        wire.send("GET " + path + " HTTP/1.1\nHost: x\n\n");
      }
      wire.send("GET / HTTP/1.1\nHost: x\nConnection: close\n\n");
      for (int status : new int[] {200, 500, 404, 307, 200, 200}) {
        assertEquals(status, wire.answer().status());
      }
      assertTrue(wire.isAtEnd());
    }
  }

  @Test
  void theDocumentIsServed() throws IOException {
    String document = Wire.get(port, "/openapi.json").body();
    assertTrue(document.startsWith("{\"openapi\":\"3.1.0\""), document);
  }

  /** Serves routes of a test. */
  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"), routes);
    }
  }
}
