package dev.jetwright.runtime.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.access.AccessFormat;
import dev.jetwright.runtime.access.AccessLog;
import dev.jetwright.runtime.error.ErrorRenderer;
import dev.jetwright.runtime.feature.Asking.Answer;
import dev.jetwright.runtime.id.RequestId;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Request ids and access logs. */
@Timeout(60)
class LoggingTest {
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private interface Asked {
    Answer answer(int port) throws Exception;
  }

  private Answer ask(Asked asked, ServerFeature... features) throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      for (ServerFeature feature : features) {
        server.with(feature);
      }
      return asked.answer(server.start(0));
    }
  }

  private String line(AccessLog log, Asked asked) throws Exception {
    ask(asked, log.to(lines::add), RequestId.standard());
    return lines.poll(10, TimeUnit.SECONDS);
  }

  @Test
  void everyAnswerHasTheIdOfItsRequest() throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      int port = server.with(RequestId.standard()).start(0);
      for (String request : EveryKindOfAnswer.REQUESTS) {
        String start = request.substring(0, request.lastIndexOf(' '));
        assertEquals(
            "a-4711", Asking.http1(port, start, "X-Request-Id: a-4711").header("X-Request-Id"));
        assertTrue(
            Asking.http1(port, start).header("X-Request-Id").matches("[0-9a-f-]{36}"), start);
      }
      assertEquals("b", Asking.http2(port, "GET /fails", "X-Request-Id: b").header("X-Request-Id"));
    }
  }

  @Test
  void errorsCanTellTheId() throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      server.errors(ErrorRenderer.PROBLEM);
      int port =
          server.with(RequestId.standard().from(() -> "ours").alwaysNew()).start(0);
      for (String path : List.of("/missing", "/fails", "/refused", "/late")) {
        String body = Asking.http1(port, "GET " + path).body();
        assertTrue(body.contains("\"requestId\":\"ours\""), body);
      }
    }
  }

  @Test
  void anIdIsAPlainWord() throws Exception {
    for (String id : new String[] {"a b", "a\"b", "<script>", "x".repeat(129), ""}) {
      Answer answer =
          ask(port -> Asking.http1(port, "GET /ok", "X-Request-Id: " + id), RequestId.standard());
      assertTrue(answer.header("X-Request-Id").matches("[0-9a-f-]{36}"), id);
    }
  }

  @Test
  void idsCanBeCalledOtherwiseAndMadeOtherwise() throws Exception {
    Answer answer = ask(
        port -> Asking.http1(port, "GET /ok", "X-Correlation-Id: theirs"),
        RequestId.standard().header("X-Correlation-Id").from(() -> "ours").alwaysNew());
    assertEquals("ours", answer.header("X-Correlation-Id"));
  }

  @Test
  void commonLinesAreThoseOfEveryServer() throws Exception {
    String line = line(AccessLog.common(), port -> Asking.http1(port, "GET /ok?a=b"));
    assertTrue(
        line.matches("127\\.0\\.0\\.1 - - \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d"
            + " [+-]\\d{4}] \"GET /ok\\?a=b HTTP/1\\.1\" 200 4"),
        line);
  }

  @Test
  void combinedLinesHaveRefererAndUserAgent() throws Exception {
    String line = line(
        AccessLog.combined(),
        port -> Asking.http1(
            port, "POST /nothing", "Referer: https://a.example/", "User-Agent: curl/8 \"x\""));
    assertTrue(
        line.endsWith(
            "\"POST /nothing HTTP/1.1\" 204 - \"https://a.example/\" \"curl/8 \\\"x\\\"\""),
        line);
  }

  @Test
  void jsonHasEverything() throws Exception {
    String line = line(
        AccessLog.json(),
        port -> Asking.http2(port, "GET /missing", "X-Request-Id: a1", "User-Agent: tëst"));
    assertTrue(
        line.matches(
            "\\{\"time\":\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\",\"client\":\"127\\.0\\.0\\.1\","
                + "\"method\":\"GET\",\"target\":\"/missing\",\"protocol\":\"HTTP/2\\.0\","
                + "\"status\":404,\"bytes\":22,\"millis\":\\d+\\.\\d{3},\"requestId\":\"a1\","
                + "\"userAgent\":\"t[^\"]*st\"}"),
        line);
    assertTrue(line.chars().allMatch(c -> c >= ' ' && c <= '~'), line);
  }

  @Test
  void everyAnswerHasItsLine() throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      AccessFormat brief = entry ->
          entry.method() + " " + entry.target() + " " + entry.status() + " " + entry.bytes();
      int port = server.with(AccessLog.of(brief).to(lines::add)).start(0);
      for (String request : EveryKindOfAnswer.REQUESTS) {
        String start = request.substring(0, request.lastIndexOf(' '));
        int length = Asking.http1(port, start).body().length();
        String line = lines.poll(10, TimeUnit.SECONDS);
        boolean isChunked = start.contains("/lines");
        assertEquals(request + " " + (isChunked ? 8 : length), line);
      }
    }
  }

  @Test
  void whatIsNoRequestHasALineToo() throws Exception {
    AccessFormat brief = entry -> "status " + entry.status();
    String line =
        line(AccessLog.of(brief), port -> Asking.raw(port, "GET /%GG HTTP/1.1\r\nHost: a\r\n\r\n"));
    assertEquals("status 400", line);
    line = line(AccessLog.of(brief), port -> Asking.raw(port, "\0\0\r\n\r\n"));
    assertEquals("status 400", line);
  }

  @Test
  void whatWasCutSaysSo() throws Exception {
    String line = line(AccessLog.json(), port -> Asking.http1(port, "GET /cut"));
    assertTrue(line.endsWith("\"cut\":true}"), line);
  }

  @Test
  void anAnswerToWhatWasNotReadIsNotCut() throws Exception {
    String line = line(
        AccessLog.json(),
        port -> Asking.raw(
            port,
            "GET /refused HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n"
                + "Connection: close\r\n\r\nabc"));
    assertTrue(line.contains("\"status\":409"), line);
    assertFalse(line.contains("cut"), line);
  }

  @Test
  void clientsCannotMakeUpLines() throws Exception {
    String quoted = AccessFormat.quoted("a\"\\\r\n\t\u0007\u007f\u0085\u2028é");
    assertEquals("\"a\\\"\\\\\\x0d\\x0a\\x09\\x07\\x7f\\u0085\\u2028\\u00e9\"", quoted);
    String line = line(
        AccessLog.combined(),
        port -> Asking.http1(port, "GET /ok?%0A%22", "User-Agent: a\tb\u00a0"));
    assertTrue(line.contains("\"GET /ok?%0A%22 HTTP/1.1\""), line);
    assertTrue(line.chars().allMatch(c -> c >= ' ' && c <= '~'), line);
  }

  @Test
  void secretsOfTheQueryAreHidden() throws Exception {
    String asked = "GET /ok?token=abc&a=b&%54oken=def&tokens=g&token&token=";
    AccessFormat target = entry -> entry.target();
    AccessLog log = AccessLog.of(target).hiding("Token");
    assertEquals(
        "/ok?token=***&a=b&%54oken=***&tokens=g&token&token=***",
        line(log, port -> Asking.http1(port, asked)));
    assertEquals("/ok", line(log.withoutQuery(), port -> Asking.http1(port, asked)));
  }

  @Test
  void linesGoToAWriterAndTheAnswerGoesOnWhereTheyCannot() throws Exception {
    StringWriter out = new StringWriter();
    AccessFormat brief = entry -> "x" + entry.status();
    ask(
        port -> {
          Asking.http1(port, "GET /missing");
          return Asking.http1(port, "GET /ok");
        },
        AccessLog.of(brief).to(out));
    assertEquals(List.of("x200", "x404"), out.toString().lines().sorted().toList());
    Answer answer = ask(port -> Asking.http1(port, "GET /ok"), AccessLog.of(entry -> {
      throw new IllegalStateException("no disk");
    }));
    assertEquals("200 \"ok\"", answer.toString());
  }
}
