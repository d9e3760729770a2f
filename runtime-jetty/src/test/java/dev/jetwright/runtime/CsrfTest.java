package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.csrf.CsrfProtection;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String REFUSED = "403 {\"detail\":\"Cross-site request refused\"}";
  private static final JettyServer SERVER = server()
      .with(CsrfProtection.standard()
          .trust("https://app.example.org")
          .trust("http://localhost:3000")
          .except("/hooks"));
  private static final JettyServer WITH_TOKEN =
      server().with(CsrfProtection.standard().except("/hooks").token(SECRET));

  private static int port;
  private static int tokenPort;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
    tokenPort = WITH_TOKEN.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    WITH_TOKEN.close();
  }

  private static JettyServer server() {
    return new TestServer(() -> List.of(
        Route.get("/items", exchange -> exchange.send(204)),
        Route.post("/items", exchange -> exchange.send(204)),
        Route.delete("/items", exchange -> exchange.send(204)),
        Route.post("/hooks/pay", exchange -> exchange.send(204)),
        Route.post("/hooksy", exchange -> exchange.send(204))));
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }

  private static String ask(String method, String path, String headers) throws IOException {
    return Wire.ask(
            port,
            method + " " + path + " HTTP/1.1\nHost: shop.org:8080\nContent-Length: 0\n" + headers
                + "\n")
        .toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sec-Fetch-Site: same-origin\n",
        "Sec-Fetch-Site: none\n",
        "Sec-Fetch-Site: same-origin\nOrigin: http://shop.org:8080\n",
        "Origin: http://shop.org:8080\n",
        "Origin: https://shop.org:8080\n",
        "Origin: http://SHOP.org:8080\n",
        "Sec-Fetch-Site: cross-site\nOrigin: https://app.example.org\n",
        "Sec-Fetch-Site: cross-site\nOrigin: https://app.example.org:443\n",
        "Origin: http://localhost:3000\n",
      })
  void ownPagesFriendsAndOtherClientsMayChange(String headers) throws IOException {
    assertEquals("204", ask("POST", "/items", headers));
    assertEquals("204", ask("DELETE", "/items", headers));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site\n",
        "Sec-Fetch-Site: same-site\n",
        "Sec-Fetch-Site: other\n",
        "Sec-Fetch-Site: same-origin\nSec-Fetch-Site: cross-site\n",
        "Sec-Fetch-Site: cross-site\nOrigin: http://shop.org:8080\n",
        "Origin: null\n",
        "Origin: http://evil.org\n",
        "Origin: http://shop.org\n",
        "Origin: http://shop.org:8081\n",
        "Origin: http://shop.org.evil.org:8080\n",
        "Origin: http://app.example.org\n",
        "Origin: http://localhost:3001\n",
        "Origin: http://shop.org:8080\nOrigin: http://evil.org\n",
        "Origin: http://shop.org:8080, http://evil.org\n",
        "Origin: shop.org:8080\n",
        "Origin: %%\n",
      })
  void othersMayOnlyRead(String headers) throws IOException {
    assertEquals(REFUSED, ask("POST", "/items", headers));
    assertEquals(REFUSED, ask("DELETE", "/items", headers));
    assertEquals(REFUSED, ask("POST", "/hooksy", headers));
    assertEquals(REFUSED, ask("POST", "/none", headers));
    assertEquals("204", ask("GET", "/items", headers));
    assertEquals("204", ask("HEAD", "/items", headers));
    assertEquals("204", ask("OPTIONS", "/items", headers));
    assertEquals("204", ask("POST", "/hooks/pay", headers));
  }

  @Test
  void usualPortsNeedNotBeNamed() throws IOException {
    for (String origin : List.of("http://shop.org", "https://shop.org")) {
      assertEquals(
          204,
          Wire.ask(port, "POST /items HTTP/1.1\nHost: shop.org\nOrigin: " + origin + "\n\n")
              .status());
    }
  }

  private static Wire.Answer withToken(String method, String path, String headers)
      throws IOException {
    return Wire.ask(tokenPort, method + " " + path + " HTTP/1.1\nHost: x\n" + headers + "\n");
  }

  @Test
  void tokensStandInTheCookieAndInTheHeader() throws IOException {
    String set = withToken("GET", "/items", "").header("set-cookie");
    assertTrue(set.matches("csrftoken=[\\w.-]+; Path=/; SameSite=lax"), set);
    String token = set.substring(set.indexOf('=') + 1, set.indexOf(';'));
    String cookie = "Cookie: a=b; csrftoken=" + token + "; c=d\n";

    assertNull(withToken("GET", "/items", cookie).header("set-cookie"));
    assertEquals(
        204,
        withToken("POST", "/items", cookie + "X-CSRF-Token: " + token + "\n").status());
    assertEquals(204, withToken("POST", "/hooks/pay", "").status());

    String refusal = "403 {\"detail\":\"CSRF token missing or incorrect\"}";
    String other = withToken("GET", "/items", "").header("set-cookie").split("[=;]")[1];
    for (String headers : List.of(
        "",
        cookie,
        "X-CSRF-Token: " + token + "\n",
        cookie + "X-CSRF-Token: \n",
        cookie + "X-CSRF-Token: " + other + "\n",
        "Cookie: csrftoken=x\nX-CSRF-Token: x\n",
        "Cookie: csrftoken=\nX-CSRF-Token: \n",
        "Cookie: csrftoken=a.b\nX-CSRF-Token: a.b\n",
        "Cookie: csrftoken=" + token + "x\nX-CSRF-Token: " + token + "x\n")) {
      assertEquals(refusal, withToken("POST", "/items", headers).toString(), headers);
    }
    String elsewhere = cookie + "X-CSRF-Token: " + token + "\nSec-Fetch-Site: cross-site\n";
    assertEquals(REFUSED, withToken("POST", "/items", elsewhere).toString());
  }

  @Test
  void settingsAreCheckedAtOnce() {
    CsrfProtection csrf = CsrfProtection.standard();
    assertThrows(IllegalArgumentException.class, () -> csrf.token("short"));
    assertThrows(IllegalArgumentException.class, () -> csrf.trust("app.example.org"));
    assertThrows(IllegalArgumentException.class, () -> csrf.trust("https://app.example.org/"));
    assertThrows(IllegalArgumentException.class, () -> csrf.except("hooks"));
  }
}
