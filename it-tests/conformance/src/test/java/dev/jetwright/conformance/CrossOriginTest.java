package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jetwright.runtime.JettyServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kitchen.Kitchen;
import kitchen.Surroundings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A page in a real browser, of another origin than the server that it uses. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CrossOriginTest {
  private static final BlockingQueue<String> SAID = new LinkedBlockingQueue<>();

  private static final BlockingQueue<String> LOG = new LinkedBlockingQueue<>();

  private static volatile String script;
  private static HttpServer pages;
  private static JettyServer server;
  private static String api;

  @BeforeAll
  static void start() throws IOException {
    pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    pages.createContext(
        "/page", exchange -> answer(exchange, "<script type=module>" + script + "</script>"));
    pages.createContext("/said", exchange -> {
      String query = exchange.getRequestURI().getRawQuery();
      SAID.add(URLDecoder.decode(query, StandardCharsets.UTF_8));
      answer(exchange, "");
    });
    pages.start();
    String shop = "http://localhost:" + pages.getAddress().getPort();
    server = Surroundings.around(Kitchen.server(), shop, LOG::add);
    api = "http://localhost:" + server.start(0);
  }

  private static void answer(HttpExchange exchange, String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @AfterAll
  static void stop() {
    server.close();
    pages.stop(0);
  }

  /** What a page of a host finds out when it asks for something in this way. */
  private static String asked(String host, String path, String options) throws Exception {
    SAID.clear();
    script = """
        let said;
        try {
          const answer = await fetch("%s%s", %s);
          const id = answer.headers.get("X-Request-Id").length;
          said = answer.status + " " + id + " " + await answer.text();
        } catch (error) {
          said = error.name;
        }
        fetch("/said?" + encodeURIComponent(said));
        """.formatted(api, path, options);
    String page = "http://" + host + ":" + pages.getAddress().getPort() + "/page";
    Chromium browser = Chromium.show("<script>location = '" + page + "'</script>");
    try {
      return Optional.ofNullable(SAID.poll(40, TimeUnit.SECONDS)).orElse("nothing");
    } finally {
      browser.close();
    }
  }

  @Test
  void aPageReadsWhatCrashed() throws Exception {
    assertEquals(
        "500 36 {\"detail\":\"Internal Server Error\"}",
        asked(
            "localhost",
            "/failures/secret",
            "{credentials: 'include', headers: {'X-Token': 'a'}}"));
  }

  @Test
  void whatItAskedIsInTheLogUnderTheSameId() throws Exception {
    LOG.clear();
    asked("localhost", "/failures/secret?token=abc", "{headers: {'X-Request-Id': 'mine'}}");
    asked("localhost", "/failures/secret?token=abc", "{}");
    String lines = String.join("\n", LOG);
    assertTrue(lines.contains("\"method\":\"OPTIONS\",\"target\":\"/failures/secret?token=***\""));
    assertTrue(lines.contains("\"status\":500"), lines);
    assertTrue(lines.contains("\"operationId\":\"fail\""), lines);
  }

  @Test
  void aPageReadsWhatIsNotThere() throws Exception {
    assertEquals(
        "404 36 {\"detail\":\"Not Found\"}",
        asked("localhost", "/nothing", "{headers: {'X-Token': 'a'}}"));
  }

  @Test
  void aPageMayNotDoWhatIsNotAllowed() throws Exception {
    assertEquals("TypeError", asked("localhost", "/failures/fine", "{method: 'DELETE'}"));
    assertEquals("TypeError", asked("localhost", "/failures/fine", "{headers: {'X-Other': 'a'}}"));
  }

  @Test
  void aPageOfAnotherOriginReadsNothing() throws Exception {
    assertEquals("TypeError", asked("127.0.0.1", "/failures/fine", "{}"));
    assertEquals("200 36 \"fine\"", asked("localhost", "/failures/fine", "{}"));
  }
}
