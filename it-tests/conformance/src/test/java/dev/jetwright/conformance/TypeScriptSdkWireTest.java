package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The wire cases that are calls, through the generated TypeScript SDKs. */
class TypeScriptSdkWireTest {
  private final KnownFailures known = KnownFailures.of("typescript");

  @TestFactory
  Stream<DynamicContainer> calls() {
    return WireCase.all().stream()
        .map(cases -> cases.stream().filter(each -> each.call().isPresent()).toList())
        .filter(cases -> !cases.isEmpty())
        .map(this::file);
  }

  private DynamicContainer file(List<WireCase> cases) {
    List<Map<String, Object>> outcomes = outcomes(cases);
    return DynamicContainer.dynamicContainer(
        cases.get(0).file(),
        IntStream.range(0, cases.size())
            .mapToObj(
                i -> dynamicTest(cases.get(i).name(), () -> judge(cases.get(i), outcomes.get(i)))));
  }

  private void judge(WireCase wireCase, Map<String, Object> outcome) {
    known.judge(wireCase, TypeScriptSdk.differences(wireCase, outcome));
  }

  private static List<Map<String, Object>> outcomes(List<WireCase> cases) {
    try (RunningApp app = RunningApp.start(cases.get(0).app())) {
      List<Map<String, Object>> outcomes = TypeScriptSdk.outcomes(app, cases);
      assertEquals(cases.size(), outcomes.size());
      return outcomes;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
