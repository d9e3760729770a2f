package dev.jetwright.runtime.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jetwright.runtime.feature.Asking.Answer;
import dev.jetwright.runtime.header.SecurityHeaders;
import dev.jetwright.runtime.proxy.ForwardedHeaders;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SecurityHeadersTest {
  private static Answer ask(SecurityHeaders settings, String start, String... headers)
      throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      int port = server.with(settings).with(ForwardedHeaders.standard()).start(0);
      Answer first = Asking.http1(port, start, headers);
      Answer second = Asking.http2(port, start, headers);
      assertEquals(
          first.header("Content-Security-Policy"), second.header("Content-Security-Policy"));
      return first;
    }
  }

  @Test
  void theStandardStandsOnEveryAnswer() throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      int port = server.with(SecurityHeaders.standard()).start(0);
      for (String request : EveryKindOfAnswer.REQUESTS) {
        Answer answer = Asking.http1(port, request.substring(0, request.lastIndexOf(' ')));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), request);
        assertEquals(
            request.contains("/varied") ? "SAMEORIGIN" : "DENY",
            answer.header("X-Frame-Options"),
            request);
        assertEquals("strict-origin-when-cross-origin", answer.header("Referrer-Policy"), request);
        assertNull(answer.header("Strict-Transport-Security"), request);
      }
    }
  }

  @Test
  void dataAndPagesHavePoliciesOfTheirOwn() throws Exception {
    String data = "default-src 'none'; frame-ancestors 'none'";
    String page = "base-uri 'self'; frame-ancestors 'none'; object-src 'none'";
    SecurityHeaders standard = SecurityHeaders.standard();
    assertEquals(data, ask(standard, "GET /ok").header("Content-Security-Policy"));
    assertEquals(data, ask(standard, "GET /fails").header("Content-Security-Policy"));
    assertEquals(page, ask(standard, "GET /static/file").header("Content-Security-Policy"));
    assertNull(ask(standard, "POST /nothing").header("Content-Security-Policy"));
    assertEquals(
        "default-src 'self'",
        ask(standard.pagePolicy("default-src 'self'"), "GET /static/file")
            .header("Content-Security-Policy"));
    assertNull(ask(standard.dataPolicy(""), "GET /ok").header("Content-Security-Policy"));
  }

  @Test
  void onlyHttpsIsToldToStay() throws Exception {
    String proxied = "X-Forwarded-Proto: https";
    SecurityHeaders standard = SecurityHeaders.standard();
    assertEquals(
        "max-age=31536000",
        ask(standard, "GET /fails", proxied).header("Strict-Transport-Security"));
    assertEquals(
        "max-age=60; includeSubDomains",
        ask(standard.hsts(Duration.ofMinutes(1), true), "GET /ok", proxied)
            .header("Strict-Transport-Security"));
    assertNull(ask(standard.withoutHsts(), "GET /ok", proxied).header("Strict-Transport-Security"));
  }

  @Test
  void headersAreAddedReplacedAndTakenAway() throws Exception {
    SecurityHeaders settings = SecurityHeaders.standard()
        .header("x-frame-options", "SAMEORIGIN")
        .header("Permissions-Policy", "camera=()")
        .header("Referrer-Policy", "");
    Answer answer = ask(settings, "GET /missing");
    assertEquals("SAMEORIGIN", answer.header("X-Frame-Options"));
    assertEquals("camera=()", answer.header("Permissions-Policy"));
    assertNull(answer.header("Referrer-Policy"));
    assertThrows(IllegalArgumentException.class, () -> settings.header("X-A", "a\nb"));
  }
}
