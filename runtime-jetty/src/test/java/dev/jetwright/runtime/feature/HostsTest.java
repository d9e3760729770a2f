package dev.jetwright.runtime.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.runtime.feature.Asking.Answer;
import dev.jetwright.runtime.host.HttpsRedirect;
import dev.jetwright.runtime.host.TrustedHosts;
import dev.jetwright.runtime.proxy.ForwardedHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostsTest {

  private interface Asked {
    Answer answer(int port) throws Exception;
  }

  private static Answer ask(Asked asked, ServerFeature... features) throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      for (ServerFeature feature : features) {
        server.with(feature);
      }
      return asked.answer(server.start(0));
    }
  }

  private static String host(TrustedHosts trusted, String host) throws Exception {
    return ask(port -> Asking.http1(port, "GET /ok", "Host: " + host), trusted).toString();
  }

  @Test
  void onlyHostsOfTheServerAreAnswered() throws Exception {
    TrustedHosts trusted = TrustedHosts.of("shop.example", "*.shop.example", "[::1]", "10.0.0.7");
    for (String host : new String[] {
      "shop.example",
      "SHOP.example:8080",
      "a.shop.example",
      "a.b.shop.example:80",
      "[::1]:8080",
      "[::1]",
      "10.0.0.7:1"
    }) {
      assertEquals("200 \"ok\"", host(trusted, host), host);
    }
    for (String host : new String[] {
      "evil.example",
      "shop.example.evil.example",
      "evilshop.example",
      "shop.example.",
      ".shop.example",
      "[::2]",
      "10.0.0.77",
      "localhost"
    }) {
      assertEquals("400 Invalid host header", host(trusted, host), host);
    }
  }

  @Test
  void hostsThatAreNoneAreRefused() throws Exception {
    TrustedHosts trusted = TrustedHosts.of("shop.example");
    for (String host : new String[] {"shop.example:", "shop.example:x", "a@shop.example", ""}) {
      int status =
          ask(port -> Asking.http1(port, "GET /ok", "Host: " + host), trusted).status();
      assertEquals(400, status, host);
    }
    assertEquals(
        400,
        ask(
                port -> Asking.http1(port, "GET /ok", "Host: shop.example", "Host: evil.example"),
                trusted)
            .status());
    assertEquals(
        "400 Invalid host header",
        ask(port -> Asking.raw(port, "GET /ok HTTP/1.0\r\n\r\n"), trusted).toString());
  }

  @Test
  void overHttp2TheAuthorityCounts() throws Exception {
    assertEquals(
        "200 \"ok\"",
        ask(port -> Asking.http2(port, "GET /ok"), TrustedHosts.of("localhost")).toString());
    assertEquals(
        "400 Invalid host header",
        ask(port -> Asking.http2(port, "GET /ok"), TrustedHosts.of("shop.example"))
            .toString());
  }

  @Test
  void theHostWithoutWwwIsRedirected() throws Exception {
    TrustedHosts trusted = TrustedHosts.of("www.shop.example");
    Answer answer =
        ask(port -> Asking.http1(port, "GET /ok?a=%20b", "Host: shop.example:81"), trusted);
    assertEquals("307 ", answer.toString());
    assertEquals("http://www.shop.example:81/ok?a=%20b", answer.header("Location"));
    assertEquals("400 Invalid host header", host(trusted.redirectToWww(false), "shop.example"));
  }

  @Test
  void anyHostIsAnsweredByAStar() throws Exception {
    assertEquals("200 \"ok\"", host(TrustedHosts.of("shop.example", "*"), "evil.example"));
  }

  @Test
  void whatIsNoHostIsRefusedAtOnce() {
    for (String host :
        new String[] {"shop.example:80", "*shop.example", "a.*.b", "https://a", ""}) {
      assertThrows(IllegalArgumentException.class, () -> TrustedHosts.of(host), host);
    }
  }

  private static String redirected(String host, String... headers) throws Exception {
    String[] all = new String[headers.length + 1];
    all[0] = "Host: " + host;
    System.arraycopy(headers, 0, all, 1, headers.length);
    Answer answer = ask(
        port -> Asking.http1(port, "POST /ok?a=b%2Fc&d", all),
        HttpsRedirect.always(),
        ForwardedHeaders.standard());
    return answer.status() + " " + answer.header("Location");
  }

  @Test
  void httpIsRedirectedToHttps() throws Exception {
    assertEquals("307 https://shop.example/ok?a=b%2Fc&d", redirected("shop.example"));
    assertEquals("307 https://shop.example/ok?a=b%2Fc&d", redirected("shop.example:80"));
    assertEquals("307 https://shop.example:81/ok?a=b%2Fc&d", redirected("shop.example:81"));
    assertEquals("307 https://[::1]:81/ok?a=b%2Fc&d", redirected("[::1]:81"));
    Answer socket = ask(
        port -> Asking.raw(
            port,
            "GET /ok HTTP/1.1\r\nHost: a.example\r\nConnection: Upgrade, close\r\n"
                + "Upgrade: websocket\r\n\r\n"),
        HttpsRedirect.always());
    assertEquals("wss://a.example/ok", socket.header("Location"));
  }

  @Test
  void whatTheProxyReceivedByHttpsIsNotRedirected() throws Exception {
    assertEquals("405 null", redirected("shop.example", "X-Forwarded-Proto: https"));
    assertEquals("405 null", redirected("shop.example", "Forwarded: proto=https"));
    assertEquals(
        "307 https://shop.example/ok?a=b%2Fc&d",
        redirected("shop.example", "X-Forwarded-Proto: http"));
    Answer unheard = ask(
        port -> Asking.http1(port, "GET /ok", "Host: a.example", "X-Forwarded-Proto: https"),
        HttpsRedirect.always());
    assertEquals("https://a.example/ok", unheard.header("Location"));
  }

  @Test
  void anotherPortAndExceptionsCanBeSaid() throws Exception {
    HttpsRedirect redirect = HttpsRedirect.always().port(8443).except("/ok");
    assertEquals(
        "https://shop.example:8443/missing",
        ask(port -> Asking.http1(port, "GET /missing", "Host: shop.example:81"), redirect)
            .header("Location"));
    assertEquals(200, ask(port -> Asking.http1(port, "GET /ok"), redirect).status());
    assertEquals(
        "https://localhost:8443/missing",
        ask(port -> Asking.http2(port, "GET /missing"), redirect).header("Location"));
  }

  @Test
  void whatAProxyTookAwayIsPutBack() throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      server.with(HttpsRedirect.always()).rootPath("/shop");
      Answer answer = Asking.http1(server.start(0), "GET /ok", "Host: a.example");
      assertEquals("https://a.example/shop/ok", answer.header("Location"));
    }
  }
}
