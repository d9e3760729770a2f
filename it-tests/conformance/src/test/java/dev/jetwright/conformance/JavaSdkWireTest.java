package dev.jetwright.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The wire cases that are calls, through the generated Java SDKs. */
class JavaSdkWireTest {
  private final List<RunningApp> running = new ArrayList<>();
  private final KnownFailures known = KnownFailures.of("java");

  @AfterEach
  void stop() {
    running.forEach(RunningApp::close);
  }

  @TestFactory
  Stream<DynamicContainer> calls() {
    return WireCase.all().stream()
        .filter(cases -> cases.stream().anyMatch(each -> each.call().isPresent()))
        .map(this::file);
  }

  private DynamicContainer file(List<WireCase> cases) {
    RunningApp app = RunningApp.start(cases.get(0).app());
    running.add(app);
    JavaSdk sdk = JavaSdk.of(app);
    return DynamicContainer.dynamicContainer(
        cases.get(0).file(),
        cases.stream()
            .filter(each -> each.call().isPresent())
            .map(each -> dynamicTest(each.name(), () -> known.judge(each, sdk.differences(each)))));
  }
}
