package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables of what requests can carry, responses can be and operations can depend on have every
 * row, and name tests that exist.
 */
class FeatureTablesTest {
  private static final int MOST_OUT = 5;
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| *(F-\\d{3}) *\\|(.*?)(?<!\\\\)\\|(.*?)\\| *$");
  private static final Pattern REFERENCE =
      Pattern.compile("`([^`]+)`|\\b((?:wire|golden|diagnostics|it)/[\\w.-]+|\\w+Test)\\b");
  private static final List<String> MODULES = List.of(
      "api",
      "generator-core",
      "runtime-jetty",
      "jwt",
      "maven-plugin",
      "passwords",
      "rate-limit-redis",
      "testing",
      "it-tests/conformance",
      "examples",
      "bench");

  /** A page with the rows of some ranges. */
  private enum Table {
    REQUESTS("requests.md", IntStream.rangeClosed(17, 139)),
    RESPONSES("responses.md", IntStream.rangeClosed(140, 177)),
    DEPENDENCIES(
        "dependencies.md",
        IntStream.concat(IntStream.rangeClosed(178, 191), IntStream.rangeClosed(226, 233))),
    SECURITY("security.md", IntStream.rangeClosed(192, 225)),
    SETTINGS("settings.md", IntStream.rangeClosed(275, 277));

    final List<String> expected;
    final List<Row> rows = new ArrayList<>();

    Table(String file, IntStream expected) {
      this.expected = expected.mapToObj("F-%03d"::formatted).toList();
      Matcher row = ROW.matcher(new Page(Page.ROOT.resolve("docs/features").resolve(file)).text());
      while (row.find()) {
        rows.add(new Row(row.group(1), row.group(2).strip(), row.group(3).strip()));
      }
    }

    List<String> ids(Predicate<Row> which) {
      return rows.stream().filter(which).map(Row::id).toList();
    }
  }

  private record Row(String id, String what, String shownBy) {

    boolean isOut() {
      return shownBy.startsWith("out: ") && shownBy.length() > "out: ".length();
    }

    List<String> references() {
      List<String> references = new ArrayList<>();
      Matcher matcher = REFERENCE.matcher(shownBy);
      while (matcher.find()) {
        references.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
      return references;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsThereOnce(Table table) {
    assertEquals(table.expected, table.ids(row -> true));
    assertEquals(List.of(), table.ids(row -> row.what().isEmpty()));
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsShownByATestOrOut(Table table) {
    assertEquals(List.of(), table.ids(row -> !row.isOut() && row.references().isEmpty()));
  }

  @ParameterizedTest
  @EnumSource
  void fewRowsAreOut(Table table) {
    List<String> out = table.ids(Row::isOut);
    assertTrue(out.size() <= MOST_OUT, out.toString());
  }

  @ParameterizedTest
  @EnumSource
  void everyTestThatIsNamedExists(Table table) throws IOException {
    Set<String> classes = testClasses();
    List<String> wrong = new ArrayList<>();
    for (Row row : table.rows) {
      for (String reference : row.references()) {
        if (!row.isOut() && !exists(reference, classes)) {
          wrong.add(row.id() + ": " + reference);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean exists(String reference, Set<String> classes) {
    int slash = reference.indexOf('/');
    if (slash < 0) {
      return classes.contains(reference);
    }
    Path tests = Page.ROOT.resolve("generator-core/src/test");
    String name = reference.substring(slash + 1);
    return switch (reference.substring(0, slash)) {
      case "wire" -> Files.isRegularFile(WireCase.FOLDER.resolve(name));
      case "golden" -> Files.isDirectory(tests.resolve("golden").resolve(name));
      case "diagnostics" -> Files.isDirectory(tests.resolve("diagnostics").resolve(name));
      case "it" -> Files.isDirectory(Page.ROOT.resolve("it-tests/src/it").resolve(name));
      default -> false;
    };
  }

  private static Set<String> testClasses() throws IOException {
    Set<String> classes = new HashSet<>();
    for (String module : MODULES) {
      Path folder = Page.ROOT.resolve(module).resolve("src/test/java");
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            classes.add(file.getFileName().toString().replace(".java", ""));
            return FileVisitResult.CONTINUE;
          }
        });
      }
    }
    return classes;
  }
}
