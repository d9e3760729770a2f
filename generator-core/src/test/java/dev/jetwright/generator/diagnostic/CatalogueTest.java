package dev.jetwright.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page and a negative golden, and there are no pages or goldens of others. */
class CatalogueTest {
  private static final Path DOCS = DiagnosticCases.module().resolveSibling("docs");

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAPageWithAnExampleAndARepair(DiagnosticCode code) throws IOException {
    String page = Files.readString(DOCS.resolve(code.page() + ".md"));
    assertTrue(page.startsWith("# " + code.code() + "\n"), page);
    assertTrue(page.contains("\n```java\n"), page);
    assertTrue(page.contains("\n## Repair\n"), page);
  }

  @Test
  void everyPageIsOfACode() throws IOException {
    Set<String> codes = Arrays.stream(DiagnosticCode.values())
        .map(DiagnosticCode::code)
        .collect(Collectors.toSet());
    try (Stream<Path> pages = Files.list(DOCS.resolve("diagnostics"))) {
      List<String> others = pages
          .map(page -> page.getFileName().toString().replace(".md", ""))
          .filter(name -> !codes.contains(name))
          .toList();
      assertEquals(List.of(), others);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasANegativeGolden(DiagnosticCode code) throws IOException {
    assertTrue(
        DiagnosticCases.all().stream()
            .anyMatch(
                folder -> DiagnosticCases.code(folder).filter(code::equals).isPresent()),
        "No folder in src/test/diagnostics starts with " + code.code());
  }

  @Test
  void everyGoldenIsOfACodeOrFine() throws IOException {
    List<String> others = DiagnosticCases.all().stream()
        .filter(folder -> DiagnosticCases.code(folder).isEmpty())
        .map(folder -> folder.getFileName().toString())
        .filter(name -> !name.startsWith(DiagnosticCases.FINE))
        .toList();
    assertEquals(List.of(), others);
  }
}
