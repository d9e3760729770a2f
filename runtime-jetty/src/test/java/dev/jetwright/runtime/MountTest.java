package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountTest {
  private static final JettyServer SERVER = server("shop", "/", "/items/{id}", "/adm")
      .mount(
          "/admin",
          server("admin", "/", "/users/{id}", "/list")
              .redirectSlashes(false)
              .mount("/deep", server("deep", "/x"))
              .mount("/raw", raw()))
      .mount("/files/raw", raw())
      .mount("/context", new ContextHandler(raw(), "/elsewhere"))
      .mount("/files", server("files", "/{path:path}"))
      .mount("/caf\u00e9 1", server("coffee", "/x"))
      .host("api.example.org", server("host", "/", "/admin/users/{id}").mount("/m", raw()))
      .host("*.example.org", server("any", "/{rest:path}"));

  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static JettyServer server(String name, String... templates) {
    return new TestServer(() -> List.of(templates).stream()
        .map(template -> Route.get(
            template,
            exchange -> exchange.send(200, name + " " + template, JsonWriter::writeString)))
        .toList());
  }

  /** Says what it is asked for; does not answer for {@code nothing}. */
  private static Handler raw() {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        if (path.endsWith("/nothing")) {
          return false;
        }
        String text = request.getMethod() + " " + Request.getContextPath(request) + " " + path;
        Content.Sink.write(response, true, text, callback);
        return true;
      }
    };
  }

  private static Wire.Answer get(String path) throws IOException {
    return Wire.get(port, path);
  }

  private static Wire.Answer ask(String method, String path, String host) throws IOException {
    return Wire.ask(port, method + " " + path + " HTTP/1.1\nHost: " + host + "\n\n");
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, shop /",
    "/adm, shop /adm",
    "/items/1, shop /items/{id}",
    "/admin/, admin /",
    "/admin/users/1, admin /users/{id}",
    "/%61dmin/users/1, admin /users/{id}",
    "/admin/deep/x, deep /x",
    "/files/a/b, files /{path:path}",
    "/files/, files /{path:path}",
    "/caf%C3%A9%201/x, coffee /x",
  })
  void applicationsAnswerBelowTheirPaths(String path, String text) throws IOException {
    Wire.Answer answer = get(path);
    assertEquals(200, answer.status(), path);
    assertEquals('"' + text + '"', answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/files/raw/, GET /files/raw /",
    "/context/x, GET /context /x",
    "/files/raw/a/b, GET /files/raw /a/b",
    "/admin/raw/x, GET /admin/raw /x",
  })
  void handlersSeeThePathBelowTheirs(String path, String text) throws IOException {
    Wire.Answer answer = get(path);
    assertEquals(200, answer.status(), path);
    assertEquals(text, answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/admi",
    "/adminx",
    "/admin/nothing",
    "/admin/list/",
    "/files/raw/nothing",
    "/admin/deep/y",
    "/Admin/"
  })
  void whatNobodyAnswersIsNotFound(String path) throws IOException {
    Wire.Answer answer = get(path);
    assertEquals(404, answer.status(), path);
    assertEquals("{\"detail\":\"Not Found\"}", answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/admin, /admin/",
    "/admin?q=a%20b, /admin/?q=a%20b",
    "/admin/deep, /admin/deep/",
    "/files/raw, /files/raw/",
    "/admin/deep/x/, /admin/deep/x",
    "/items/1/, /items/1",
    "/items/1%2F, /items/1",
    "/items/1%2F/, /items/1%2F",
    "/admin/deep/x%2f, /admin/deep/x",
    "/caf%C3%A9%201/x%2F, /caf%C3%A9%201/x",
    "/context, /context/",
  })
  void slashesAreRedirected(String path, String target) throws IOException {
    Wire.Answer answer = get(path);
    assertEquals(307, answer.status(), path);
    assertEquals("http://x" + target, answer.header("location"));
  }

  @Test
  void eachApplicationHasItsDocument() throws IOException {
    assertTrue(get("/openapi.json").body().contains("\"servers\":[{\"url\":\"/\"}]"));
    assertTrue(get("/admin/openapi.json").body().contains("\"servers\":[{\"url\":\"/admin\"}]"));
    assertTrue(
        get("/admin/deep/openapi.json").body().contains("\"servers\":[{\"url\":\"/admin/deep\"}]"));
    assertTrue(get("/caf%C3%A9%201/openapi.json")
        .body()
        .contains("\"servers\":[{\"url\":\"/caf%C3%A9%201\"}]"));
  }

  @ParameterizedTest
  @CsvSource({
    "api.example.org, /, host /",
    "API.example.ORG:80, /admin/users/1, host /admin/users/{id}",
    "shop.example.org, /admin/, any /{rest:path}",
    "example.org, /admin/, admin /",
  })
  void hostsHaveTheirOwn(String host, String path, String text) throws IOException {
    Wire.Answer answer = ask("GET", path, host);
    assertEquals(200, answer.status(), path);
    assertEquals('"' + text + '"', answer.body());
  }

  @Test
  void handlersStandBelowPathsOfHosts() throws IOException {
    assertEquals("GET /m /x", ask("GET", "/m/x", "api.example.org").body());
  }

  @Test
  void methodsAndOptionsAreThoseOfTheApplication() throws IOException {
    Wire.Answer wrong = ask("POST", "/admin/users/1", "x");
    assertEquals(405, wrong.status());
    assertEquals("GET, HEAD, OPTIONS", wrong.header("allow"));
    assertEquals(204, ask("OPTIONS", "/admin/users/1", "x").status());
    assertEquals(200, ask("HEAD", "/admin/users/1", "x").status());
  }

  @Test
  void placesThatNobodyCouldReachAreRefused() {
    JettyServer shop = server("shop", "/items/{id}", "/users");

    assertThrows(IllegalArgumentException.class, () -> shop.mount("/items", raw()));
    assertThrows(IllegalArgumentException.class, () -> shop.mount("/users", raw()));
    assertThrows(IllegalArgumentException.class, () -> shop.mount("admin", raw()));
    assertThrows(IllegalArgumentException.class, () -> shop.mount("/admin/", raw()));
    assertThrows(IllegalArgumentException.class, () -> shop.mount("/{id}", raw()));
    assertThrows(IllegalArgumentException.class, () -> shop.mount("", raw()));
    shop.mount("/admin", raw());
    assertThrows(IllegalArgumentException.class, () -> shop.mount("/admin", raw()));
    assertThrows(IllegalArgumentException.class, () -> shop.host(" ", raw()));
    assertThrows(IllegalStateException.class, () -> SERVER.mount("/late", raw()));
  }

  @Test
  void mountedServerIsNotStartedByItself() {
    JettyServer admin = server("admin", "/");
    server("shop", "/").mount("/admin", admin);

    assertThrows(IllegalStateException.class, () -> admin.start(0));
  }

  @Test
  void rootPathIsPutBack() throws IOException {
    try (JettyServer server = server("shop", "/x").mount("/m", server("m", "/y"))) {
      server.rootPath("/proxy");
      int own = server.start(0);
      String host = "http://x";

      assertEquals(host + "/proxy/x", Wire.get(own, "/x/").header("location"));
      assertEquals(host + "/proxy/m/", Wire.get(own, "/m").header("location"));
      assertEquals(host + "/proxy/m/y", Wire.get(own, "/m/y/").header("location"));
      assertTrue(Wire.get(own, "/openapi.json").body().contains("{\"url\":\"/proxy\"}"));
      assertTrue(Wire.get(own, "/m/openapi.json").body().contains("{\"url\":\"/proxy/m\"}"));
    }
    assertThrows(IllegalArgumentException.class, () -> server("shop", "/x").rootPath("/a/"));
  }

  @Test
  void slashesAreNotRedirectedWhereThatIsOff() throws IOException {
    try (JettyServer server = server("shop", "/x", "/y/").redirectSlashes(false)) {
      int own = server.start(0);

      assertEquals(404, Wire.get(own, "/x/").status());
      assertEquals(404, Wire.get(own, "/y").status());
      assertEquals(200, Wire.get(own, "/y/").status());
    }
  }
}
