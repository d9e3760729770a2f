package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Code in the documentation stands in an example that is compiled, and links lead somewhere. */
class DocsTest {

  @TestFactory
  Stream<DynamicTest> everySnippetStandsInAnExample() throws IOException {
    List<String> sources = sources();
    return Stream.concat(Stream.of(Page.ROOT.resolve("README.md")), features().stream())
        .map(page -> dynamicTest(page.getFileName().toString(), () -> compare(page, sources)));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
    List<Path> pages = new ArrayList<>(features());
    for (String page : List.of(
        "README.md",
        "CONTRIBUTING.md",
        "docs/architecture.md",
        "examples/petstore/README.md",
        "examples/accounts/README.md",
        "it-tests/WRITING_ITS.md")) {
      pages.add(Page.ROOT.resolve(page));
    }
    return pages.stream().map(page -> dynamicTest(page.toString(), () -> follow(page)));
  }

  private static void compare(Path page, List<String> sources) {
    for (String language : List.of("java", "typescript", "xml")) {
      for (String block : new Page(page).blocks(language)) {
        for (String snippet : block.split("\n\n(?=\\S)")) {
          String wanted = flat(snippet);
          assertTrue(
              sources.stream().anyMatch(source -> source.contains(wanted)),
              "no example has:\n" + snippet);
        }
      }
    }
  }

  private static void follow(Path page) {
    for (String link : new Page(page).links()) {
      assertTrue(Files.exists(page.resolveSibling(link)), link);
    }
  }

  private static List<Path> features() throws IOException {
    try (Stream<Path> files = Files.list(Page.ROOT.resolve("docs/features"))) {
      return files.sorted().toList();
    }
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String module : List.of(
        "examples/quickstart",
        "examples/petstore",
        "examples/market",
        "examples/bank",
        "examples/accounts",
        "examples/tour",
        "it-tests/conformance")) {
      try (Stream<Path> files = Files.walk(Page.ROOT.resolve(module).resolve("src/main"))) {
        files
            .filter(file -> file.toString().matches(".*\\.(java|ts)"))
            .forEach(file -> sources.add(flat(Page.read(file))));
      }
      sources.add(flat(Page.read(Page.ROOT.resolve(module).resolve("pom.xml"))));
    }
    // What only a test can show: keys at an address that nobody answers at.
    sources.add(
        flat(Page.read(Page.ROOT.resolve("jwt/src/test/java/dev/jetwright/jwt/JwksTest.java"))));
    return sources;
  }

  /** Lines without what stands in front of and behind them, so that indentation may differ. */
  private static String flat(String text) {
    return String.join(
        "\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
