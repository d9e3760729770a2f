package dev.jetwright.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When what a request depends on ends, and what its end makes of errors. */
@Timeout(60)
class EndsTest {
  private static final JettyServer SERVER = EndsServer.server();
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @BeforeEach
  void clear() {
    EndsServer.EVENTS.clear();
  }

  private static int get(Version version, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .version(version)
        .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  private static void assertEvents(String... expected) throws InterruptedException {
    List<String> events = new ArrayList<>();
    while (events.size() < expected.length) {
      String event = EndsServer.EVENTS.poll(5, TimeUnit.SECONDS);
      if (event == null) {
        break;
      }
      events.add(event);
    }
    assertEquals(List.of(expected), events);
  }

  private static void assertAnswer(Version version, String path, int status, String... events)
      throws Exception {
    assertEquals(status, get(version, path), path);
    assertEvents(events);
  }

  @ParameterizedTest
  @EnumSource
  void theyEndInReverseAfterTheAnswerAndTheTasks(Version version) throws Exception {
    assertAnswer(
        version, "/plain/fine", 200, "open outer", "open inner", "call", "end inner", "end outer");
    assertAnswer(
        version,
        "/plain/tasks",
        200,
        "open outer",
        "open inner",
        "call",
        "task",
        "end inner",
        "end outer");
  }

  @ParameterizedTest
  @EnumSource
  void theySeeTheErrorBeforeItIsAnswered(Version version) throws Exception {
    String[] start = {"open outer", "open inner", "call"};
    assertAnswer(version, "/plain/declared", 507, with(start, "end inner Full", "end outer Full"));
    assertAnswer(
        version,
        "/plain/http",
        404,
        with(start, "end inner HttpException", "end outer HttpException"));
    assertAnswer(
        version,
        "/plain/crash",
        500,
        with(start, "end inner IllegalStateException", "end outer IllegalStateException"));
  }

  @ParameterizedTest
  @EnumSource
  void theyMayMakeAnotherErrorOfIt(Version version) throws Exception {
    String[] start = {"open outer", "open inner", "call"};
    assertAnswer(
        version,
        "/plain/convert",
        409,
        with(start, "end inner IllegalArgumentException", "end outer HttpException"));
    assertAnswer(
        version,
        "/plain/declare",
        507,
        with(start, "end inner ArithmeticException", "end outer Full"));
  }

  @ParameterizedTest
  @EnumSource
  void anEndThatFailsAfterTheAnswerChangesNothing(Version version) throws Exception {
    assertAnswer(
        version,
        "/plain/broken",
        200,
        "open outer",
        "open broken",
        "call",
        "end broken",
        "end outer IOException");
  }

  @ParameterizedTest
  @EnumSource
  void whatEndsWithTheCallEndsBeforeTheAnswer(Version version) throws Exception {
    String[] start = {"open outer", "open inner", "call"};
    assertAnswer(version, "/call/fine", 200, with(start, "end inner", "send", "end outer"));
    assertAnswer(
        version,
        "/call/convert",
        409,
        with(start, "end inner IllegalArgumentException", "end outer HttpException"));
    assertAnswer(
        version,
        "/call/broken",
        500,
        "open outer",
        "open broken",
        "call",
        "end broken",
        "end outer IOException");
  }

  @ParameterizedTest
  @EnumSource
  void stagesAreWaitedFor(Version version) throws Exception {
    String[] start = {"open outer", "open inner", "call"};
    assertAnswer(version, "/stage/fine", 200, with(start, "end inner", "send", "end outer"));
    assertAnswer(version, "/stage/declared", 507, with(start, "end inner Full", "end outer Full"));
    assertAnswer(
        version,
        "/stage/declare",
        507,
        with(start, "end inner ArithmeticException", "end outer Full"));
    assertAnswer(
        version,
        "/stage/broken",
        500,
        "open outer",
        "open broken",
        "call",
        "end broken",
        "end outer IOException");
  }

  @ParameterizedTest
  @EnumSource
  void streamsAreWaitedFor(Version version) throws Exception {
    assertAnswer(
        version, "/lines/fine", 200, "open outer", "item", "call", "item", "call", "end outer");
    assertAnswer(
        version,
        "/lines/convert",
        409,
        "open outer",
        "item",
        "call",
        "end outer IllegalArgumentException");
    try {
      get(version, "/lines/late");
    } catch (IOException cut) {
      EndsServer.EVENTS.add("cut");
    }
    List<String> events = new ArrayList<>();
    for (String event = ""; event != null; event = EndsServer.EVENTS.poll(1, TimeUnit.SECONDS)) {
      events.add(event);
    }
    assertTrue(events.contains("end outer IllegalStateException"), events.toString());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMadeBesideOthersEndsToo(Version version) throws Exception {
    assertEquals(200, get(version, "/forks/fine"));
    List<String> events = new ArrayList<>();
    while (events.size() < 3) {
      events.add(EndsServer.EVENTS.poll(5, TimeUnit.SECONDS));
    }
    assertEquals("end first", events.get(2), events.toString());
    assertEquals(404, get(version, "/forks/http"));
    assertEvents("call");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMadeBesideOthersIsLeftBeforeWhatItUsesEnds(Version version) throws Exception {
    assertAnswer(
        version, "/beside", 500, "open outer", "left outer", "end outer IllegalStateException");
  }

  @ParameterizedTest
  @EnumSource
  void whatTakesTooLongHasFailed(Version version) throws Exception {
    assertAnswer(
        version,
        "/slow/wait",
        503,
        "open outer",
        "open inner",
        "call",
        "end inner InterruptedException",
        "end outer InterruptedException");
  }

  @Test
  void whoseClientGoesAwayHasFailed() throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write("GET /plain/wait HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
      assertEvents("open outer", "open inner", "call");
    }
    assertEvents("end inner InterruptedException", "end outer InterruptedException");
  }

  private static String[] with(String[] start, String... more) {
    List<String> all = new ArrayList<>(List.of(start));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
