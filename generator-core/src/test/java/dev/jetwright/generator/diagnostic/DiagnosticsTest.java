package dev.jetwright.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is said about the sources below {@code src/test/diagnostics} with what is expected.
 * {@code -Dgolden.update=true} writes the expectations anew.
 */
class DiagnosticsTest {

  @TestFactory
  Stream<DynamicTest> everyCasePrintsWhatIsExpected() throws IOException {
    return DiagnosticCases.all().stream()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
  }

  private static void compare(Path folder) throws IOException {
    String printed = DiagnosticCases.printed(folder);
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, printed);
    }
    assertEquals(Files.readString(expected), printed);
    DiagnosticCases.code(folder)
        .ifPresent(code -> assertTrue(
            printed.contains(code.severity().word() + "[" + code.code() + "] "), printed));
  }
}
