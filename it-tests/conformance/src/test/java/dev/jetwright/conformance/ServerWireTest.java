package dev.jetwright.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The wire cases against the servers. */
class ServerWireTest {
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final KnownFailures known = KnownFailures.of("server");

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable each : running) {
      each.close();
    }
  }

  private interface Protocol {
    RawAnswer send(RawRequest request, int port) throws IOException;
  }

  @TestFactory
  Stream<DynamicContainer> answersOverHttp1() {
    return WireCase.all().stream().map(cases -> file(cases, RawRequest::send));
  }

  @TestFactory
  Stream<DynamicContainer> answersOverHttp2() {
    return WireCase.all().stream()
        .map(cases -> cases.stream().filter(each -> each.only().isEmpty()).toList())
        .filter(cases -> !cases.isEmpty())
        .map(cases -> file(cases, RawRequest::sendHttp2));
  }

  private DynamicContainer file(List<WireCase> cases, Protocol protocol) {
    RunningApp app = RunningApp.start(cases.get(0).app());
    running.push(app);
    return DynamicContainer.dynamicContainer(
        cases.get(0).file(),
        cases.stream()
            .map(each -> dynamicTest(
                each.name(), () -> known.judge(each, differences(each, app.port(), protocol)))));
  }

  /** The same as on the embedded database, which the others use. */
  @TestFactory
  Stream<DynamicTest> answersOnPostgreSql() throws Exception {
    List<WireCase> cases = WireCase.all().stream()
        .filter(file -> file.get(0).app().equals("accounts"))
        .flatMap(List::stream)
        .toList();
    PostgreSql database = PostgreSql.start();
    running.push(database);
    RunningApp app = RunningApp.accounts(database.create("wire"), user -> {}, server -> {});
    running.push(app);
    return cases.stream()
        .map(each -> dynamicTest(
            each.name(), () -> known.judge(each, differences(each, app.port(), RawRequest::send))));
  }

  private static List<String> differences(WireCase wireCase, int port, Protocol protocol)
      throws IOException {
    RawAnswer answer = protocol.send(RawRequest.of(wireCase.request(), port), port);
    List<String> differences = new ArrayList<>();
    if (answer.status() != wireCase.status()) {
      differences.add("status is " + answer.status() + ", expected " + wireCase.status() + ": "
          + answer.body());
      return differences;
    }
    Map<String, Object> expected = wireCase.response();
    if (expected.get("headers") != null) {
      Json.object(expected.get("headers"))
          .forEach(
              (name, value) -> header(name, value, answer.headers().get(name), port, differences));
    }
    if (expected.containsKey("json")) {
      differences.addAll(Difference.between(expected.get("json"), Json.parse(answer.body())));
    }
    if (expected.get("text") instanceof String text && !text.equals(answer.body())) {
      differences.add("body is '" + answer.body() + "', expected '" + text + "'");
    }
    if (answer.isCut() != Boolean.TRUE.equals(expected.get("cut"))) {
      differences.add(answer.isCut() ? "broke off" : "came to its end");
    }
    return differences;
  }

  private static void header(
      String name, Object expected, String actual, int port, List<String> differences) {
    boolean same;
    if (expected instanceof List<?> list) {
      same = actual != null
          && words(list.stream().map(String::valueOf))
              .equals(words(Arrays.stream(actual.split(","))));
    } else if (expected == null) {
      same = actual == null;
    } else {
      same = expected.toString().replace("HOST", "localhost:" + port).equals(actual);
    }
    if (!same) {
      differences.add(name + " is " + actual + ", expected " + expected);
    }
  }

  private static TreeSet<String> words(Stream<String> words) {
    return words.map(String::strip).collect(Collectors.toCollection(TreeSet::new));
  }
}
