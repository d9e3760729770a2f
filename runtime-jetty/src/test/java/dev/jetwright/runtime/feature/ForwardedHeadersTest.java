package dev.jetwright.runtime.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.runtime.proxy.ForwardedHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ForwardedHeadersTest {

  /** Answers with what it thinks of the client. */
  private static final class Telling extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String text = request.getHttpURI().getScheme() + " " + request.isSecure() + " "
          + Request.getRemoteAddr(request) + " " + Request.getRemotePort(request) + " "
          + Request.getServerName(request) + " " + Request.getServerPort(request) + " "
          + request.getHeaders().get("Host");
      response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
      return true;
    }
  }

  /** Who the client is, and by which scheme it came. */
  private static String client(ForwardedHeaders trusted, String... headers) throws Exception {
    String[] words = told(trusted, headers).split(" ");
    return words[2] + " " + words[0];
  }

  private static String told(ForwardedHeaders trusted, String... headers) throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      int port = server.with(trusted).mount("/told", new Telling()).start(0);
      String first = Asking.http1(port, "GET /told/", headers).body();
      if (java.util.List.of(headers).stream().noneMatch(line -> line.startsWith("Host"))) {
        String[] words = Asking.http2(port, "GET /told/", headers).body().split(" ");
        assertEquals(first.split(" ")[0] + first.split(" ")[2], words[0] + words[2]);
      }
      return first;
    }
  }

  private static final ForwardedHeaders STANDARD = ForwardedHeaders.standard();

  @Test
  void thePeerIsTheClientWhereNothingIsSaid() throws Exception {
    assertEquals("127.0.0.1 http", client(STANDARD));
    assertEquals("127.0.0.1 https", client(STANDARD, "X-Forwarded-Proto: https"));
  }

  @Test
  void xForwardedHeadersAreBelieved() throws Exception {
    assertEquals(
        "https true 192.0.2.7 0 shop.example 443 shop.example",
        told(
            STANDARD,
            "Host: inner:8080",
            "X-Forwarded-For: 192.0.2.7",
            "X-Forwarded-Proto: HTTPS",
            "X-Forwarded-Host: shop.example"));
    assertEquals(
        "http false 192.0.2.7 4711 shop.example 8443 shop.example:8443",
        told(
            STANDARD,
            "Host: inner:8080",
            "X-Forwarded-For: 192.0.2.7:4711",
            "X-Forwarded-Host: shop.example",
            "X-Forwarded-Port: 8443"));
    assertEquals(
        "http false 192.0.2.7 0 inner 8080 inner:8080",
        told(
            STANDARD,
            "Host: inner:8080",
            "X-Forwarded-For: 192.0.2.7",
            "X-Forwarded-Proto: gopher",
            "X-Forwarded-Host: a b"));
  }

  @Test
  void theStandardHeaderWins() throws Exception {
    assertEquals(
        "https true [2001:db8:0:0:0:0:0:1] 47 shop.example 443 shop.example",
        told(
            STANDARD,
            "Host: inner:8080",
            "Forwarded: For=\"[2001:db8::1]:47\";Proto=https;by=203.0.113.43;host=shop.example",
            "X-Forwarded-For: 192.0.2.7"));
    assertEquals("_gazonk http", client(STANDARD, "Forwarded: for=\"_gazonk\""));
    assertEquals("unknown http", client(STANDARD, "Forwarded: for=unknown"));
    assertEquals("unknown http", client(STANDARD, "Forwarded: for=\"<script>\""));
  }

  @Test
  void ofSeveralProxiesTheLastThatIsNotTrustedIsTheClient() throws Exception {
    String list = "X-Forwarded-For: 198.51.100.1, 192.0.2.7, 10.1.2.3, 127.0.0.1";
    assertEquals("10.1.2.3 http", client(STANDARD, list));
    ForwardedHeaders more = ForwardedHeaders.from("127.0.0.1", "10.0.0.0/8");
    assertEquals("192.0.2.7 http", client(more, list));
    assertEquals(
        "192.0.2.7 https",
        client(
            more,
            "Forwarded: for=198.51.100.1;proto=http, for=192.0.2.7;proto=https",
            "Forwarded: for=10.9.9.9;proto=http"));
    assertEquals(
        "192.0.2.7 https", client(more, list, "X-Forwarded-Proto: http, https, http, http"));
    assertEquals("192.0.2.7 https", client(more, list, "X-Forwarded-Proto: http, https"));
    assertEquals("198.51.100.1 http", client(ForwardedHeaders.from("*"), list));
    assertEquals("10.1.1.1 http", client(more, "X-Forwarded-For: 10.1.1.1, 10.1.1.2"));
  }

  @Test
  void othersAreNotBelieved() throws Exception {
    ForwardedHeaders elsewhere = ForwardedHeaders.from("192.0.2.0/24", "::1");
    assertEquals(
        "127.0.0.1 http",
        client(elsewhere, "X-Forwarded-For: 198.51.100.1", "X-Forwarded-Proto: https"));
    assertEquals("127.0.0.1 http", client(elsewhere, "Forwarded: for=198.51.100.1;proto=https"));
  }

  @Test
  void rangesEndBetweenBytes() throws Exception {
    String list = "X-Forwarded-For: 198.51.100.1, 10.15.0.1";
    assertEquals(
        "198.51.100.1 http", client(ForwardedHeaders.from("127.0.0.1", "10.0.0.0/12"), list));
    assertEquals("10.15.0.1 http", client(ForwardedHeaders.from("127.0.0.1", "10.0.0.0/13"), list));
    assertEquals(
        "198.51.100.1 http", client(ForwardedHeaders.from("127.0.0.0/8", "0.0.0.0/0"), list));
    assertEquals(
        "198.51.100.1 http",
        client(
            ForwardedHeaders.from("127.0.0.1", "2001:db8::/33"),
            "X-Forwarded-For: 198.51.100.1, 2001:db8:7fff::1"));
    assertEquals(
        "[2001:db8:8000:0:0:0:0:1] http",
        client(
            ForwardedHeaders.from("127.0.0.1", "2001:db8::/33"),
            "X-Forwarded-For: 198.51.100.1, 2001:db8:8000::1"));
  }

  @Test
  void whatIsNoPeerIsRefusedAtOnce() {
    for (String peer : new String[] {"proxy.example", "10.0.0.0/33", "10.0.0/8", "::1/129", ""}) {
      assertThrows(IllegalArgumentException.class, () -> ForwardedHeaders.from(peer), peer);
    }
  }
}
