package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.HttpException;
import dev.jetwright.OperationCall;
import dev.jetwright.OperationCall.Completed;
import dev.jetwright.OperationInterceptor;
import dev.jetwright.Reply;
import dev.jetwright.runtime.feature.Asking;
import dev.jetwright.runtime.feature.Asking.Answer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OperationInterceptorTest {
  private static final OperationInterceptor PASSING = (call, next) -> next.proceed();

  private final BlockingQueue<Completed> ends = new LinkedBlockingQueue<>();

  private static OperationInterceptor marking(String name) {
    return (call, next) -> {
      call.onAnswer(answer -> answer.addHeader("X-Order", name));
      next.proceed();
    };
  }

  private static Answer ask(JettyServer server, String path, String... headers) throws Exception {
    try (server) {
      int port = server.start(0);
      Answer first = Asking.http1(port, "GET " + path, headers);
      if (!path.startsWith("/cut")) {
        Answer second = Asking.http2(port, "GET " + path, headers);
        assertEquals(first.toString(), second.toString());
        assertEquals(first.header("X-Order"), second.header("X-Order"));
      }
      return first;
    }
  }

  @Test
  void theServersOwnStandAroundTheOthersInTheOrderOfTheCalls() throws Exception {
    Answer answer = ask(
        new InterceptedServer(marking("application"), marking("interface"))
            .intercept("/ok", marking("path"))
            .intercept(InterceptedServer.Items.class, marking("service"))
            .intercept(InterceptedServer.Others.class, marking("others"))
            .intercept(it -> it.operationId().equals("ok"), marking("operation"))
            .intercept("", (request, response, callback, next) -> {
              response.getHeaders().add("X-Order", "jetty");
              next.answer(request, response, callback);
            }),
        "/ok");
    assertEquals(
        "jetty | interface | application | operation | service | path", answer.header("X-Order"));
    assertEquals("200 \"ok\"", answer.toString());
  }

  @Test
  void oneThatStandsThereTwiceStandsOnce() throws Exception {
    OperationInterceptor twice = marking("twice");
    Routes routes = () -> List.of(
        Route.get("/ok", exchange -> exchange.send(204)).interceptedBy(marking("own"), twice));
    assertEquals(
        3,
        routes
            .interceptedBy(twice, marking("outer"))
            .routes()
            .get(0)
            .around()
            .interceptors()
            .size());
    assertEquals(
        twice,
        routes
            .interceptedBy(twice, marking("outer"))
            .routes()
            .get(0)
            .around()
            .interceptors()
            .get(0));
  }

  @Test
  void everyAnswerCanBeGivenHeaders() throws Exception {
    for (String expected : List.of(
        "/ok 200",
        "/declared 404",
        "/fails 500",
        "/http 409",
        "/number 422",
        "/late 503",
        "/lines 200",
        "/cut 200")) {
      String[] words = expected.split(" ");
      Answer answer = ask(
          new InterceptedServer((call, next) -> {
            call.onAnswer(out -> out.header(
                "X-Seen",
                out.status() + " "
                    + out.error().map(it -> it.getClass().getSimpleName()).orElse("-")));
            next.proceed();
          }),
          words[0]);
      assertEquals(words[1], String.valueOf(answer.status()), words[0]);
      assertTrue(answer.header("X-Seen").startsWith(words[1] + " "), answer.header("X-Seen"));
    }
  }

  private Completed end(String path) throws Exception {
    try (InterceptedServer shop = new InterceptedServer((call, next) -> {
      call.onComplete(ends::add);
      next.proceed();
    })) {
      Asking.http1(shop.start(0), "GET " + path);
      return ends.poll(10, TimeUnit.SECONDS);
    }
  }

  private String ended(String path) throws Exception {
    Completed end = end(path);
    assertTrue(end.duration().toNanos() > 0);
    return end.status() + " "
        + end.error().map(it -> it.getClass().getSimpleName()).orElse("-")
        + (end.isCut() ? " cut" : "");
  }

  @Test
  void theEndIsToldWithWhatWentWrong() throws Exception {
    assertEquals("200 -", ended("/ok"));
    assertEquals("404 HttpException", ended("/declared"));
    assertEquals("500 IllegalStateException", ended("/fails"));
    assertEquals("409 HttpException", ended("/http"));
    assertEquals("422 InvalidRequest", ended("/number"));
    assertEquals("503 TimeoutException", ended("/late"));
    assertEquals("200 -", ended("/lines"));
    assertEquals("200 IllegalStateException cut", ended("/cut"));
    assertTrue(end("/late").error().orElseThrow() instanceof TimeoutException);
  }

  @Test
  void theEndOfAnAnswerIsTheOneOfItsLastByte() throws Exception {
    try (InterceptedServer shop = new InterceptedServer((call, next) -> {
      call.onComplete(ends::add);
      next.proceed();
      assertTrue(call.operation().path().startsWith("/"));
    })) {
      int port = shop.start(0);
      assertEquals("\"a\"\n\"b\"\n", Asking.http2(port, "GET /lines").body());
      assertFalse(ends.poll(10, TimeUnit.SECONDS).isCut());
      assertNull(ends.poll(100, TimeUnit.MILLISECONDS));
    }
  }

  private static Answer instead(OperationInterceptor.Next answering) throws Exception {
    return ask(
        new InterceptedServer(
            marking("outer"), (call, next) -> answering.proceed(), marking("inner")),
        "/ok");
  }

  private static Answer replied(Reply<?> reply) throws Exception {
    return ask(
        new InterceptedServer(
            marking("outer"), (call, next) -> call.answer(reply), marking("inner")),
        "/ok");
  }

  @Test
  void anInterceptorMayAnswer() throws Exception {
    Answer answer = replied(Reply.of(202, Map.of("a", List.of(1, true))).header("X-Cache", "hit"));
    assertEquals("202 {\"a\":[1,true]}", answer.toString());
    assertEquals("application/json", answer.header("Content-Type"));
    assertEquals("hit", answer.header("X-Cache"));
    assertEquals("outer", answer.header("X-Order"));
    assertEquals("204 ", replied(Reply.empty()).toString());
    assertEquals("304 ", replied(Reply.empty(304)).toString());
    assertEquals("200 \"text\"", replied(Reply.of("text")).toString());
    Answer text = replied(Reply.of("grün").header("Content-Type", "text/plain;charset=utf-8"));
    assertEquals("200 grün", text.toString());
    assertEquals("text/plain;charset=utf-8", text.header("Content-Type"));
    byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);
    assertEquals("200 {}", replied(Reply.of(bytes)).toString());
    assertEquals(
        "500 {\"detail\":\"Internal Server Error\"}",
        replied(Reply.of(new Object())).toString());
  }

  @Test
  void oneThatThrowsIsAnsweredLikeAnOperationThatDoes() throws Exception {
    Answer refused = instead(() -> {
      throw new HttpException(429, "slow down").header("Retry-After", "5");
    });
    assertEquals("429 {\"detail\":\"slow down\"}", refused.toString());
    assertEquals("5", refused.header("Retry-After"));
    assertEquals("outer", refused.header("X-Order"));
    Answer handled = instead(() -> {
      throw new ArithmeticException("by zero");
    });
    assertEquals("418 \"by zero\"", handled.toString());
    assertEquals("outer", handled.header("X-Order"));
    Answer crashed = instead(() -> {
      throw new IllegalStateException("a secret");
    });
    assertEquals("500 {\"detail\":\"Internal Server Error\"}", crashed.toString());
    assertEquals("outer", crashed.header("X-Order"));
    assertEquals("500 {\"detail\":\"Internal Server Error\"}", instead(() -> {}).toString());
  }

  @Test
  void whatFailsAfterwardsIsOnlyLogged() throws Exception {
    Answer answer = ask(
        new InterceptedServer((call, next) -> {
          call.onAnswer(out -> {
            throw new IllegalStateException("in onAnswer");
          });
          call.onComplete(end -> {
            throw new IllegalStateException("in onComplete");
          });
          next.proceed();
          throw new IllegalStateException("after the operation");
        }),
        "/ok");
    assertEquals("200 \"ok\"", answer.toString());
  }

  @Test
  void nobodyGoesOnTwice() throws Exception {
    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    Answer answer = ask(
        new InterceptedServer((call, next) -> {
          next.proceed();
          said.add(assertThrows(IllegalStateException.class, next::proceed).getMessage());
          said.add(assertThrows(IllegalStateException.class, () -> call.answer(Reply.noContent()))
              .getMessage());
        }),
        "/ok");
    assertEquals("200 \"ok\"", answer.toString());
    assertEquals("It has gone on already", said.take());
    assertEquals("There is an answer already", said.take());
  }

  @Test
  void theRequestIsKnownBeforeItIsRead() throws Exception {
    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    try (InterceptedServer shop = new InterceptedServer(
        (call, next) -> {
          call.request().attribute("left", "here");
          next.proceed();
        },
        (call, next) -> {
          said.add(describe(call));
          next.proceed();
        })) {
      int port = shop.start(0);
      Asking.http1(
          port, "GET /number?n=%20x", "X-A: 1", "x-a: 2", "X-Request-Id: id-1", "Host: a.example");
      assertEquals(
          "GET /number http://a.example/number?n=%20x 127.0.0.1 1 [1, 2] id-1 here number",
          said.take());
    }
  }

  private static String describe(OperationCall call) {
    return String.join(
        " ",
        call.request().method(),
        call.request().path(),
        call.request().uri().toString(),
        call.request().clientAddress(),
        call.request().header("X-A").orElse("-"),
        call.request().headers().get("x-a").toString(),
        call.request().requestId(),
        call.request().attribute("left").orElse("-").toString(),
        call.request().operation().operationId());
  }

  @Test
  void aClientThatGoesAwayIsNoticed() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    try (InterceptedServer shop = new InterceptedServer((call, next) -> {
      call.request().onDisconnect(gone::countDown);
      call.onComplete(ends::add);
      next.proceed();
    })) {
      int port = shop.start(0);
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket
            .getOutputStream()
            .write("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        Thread.sleep(300);
      }
      assertTrue(gone.await(10, TimeUnit.SECONDS));
      Completed end = ends.poll(10, TimeUnit.SECONDS);
      assertEquals(0, end.status());
      assertTrue(end.isCut());
    }
  }

  @Test
  void placesWithoutOperationsAreRefused() {
    InterceptedServer shop = new InterceptedServer();
    assertThrows(IllegalArgumentException.class, () -> shop.intercept("/none", PASSING));
    assertThrows(IllegalArgumentException.class, () -> shop.intercept(String.class, PASSING));
    assertThrows(IllegalArgumentException.class, () -> shop.intercept(it -> it.hidden(), PASSING));
    shop.close();
  }

  @Test
  void whatIsNoOperationHasNone() throws Exception {
    Answer document =
        ask(new InterceptedServer(marking("own")).intercept("", marking("all")), "/openapi.json");
    assertEquals(200, document.status());
    assertNull(document.header("X-Order"));
    Answer missing = ask(new InterceptedServer(marking("own")), "/missing");
    assertNull(missing.header("X-Order"));
  }
}
