package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every type of fault that FastAPI knows is shown by a case, or cannot happen for a reason. */
class CatalogueOfFaultsTest {
  private static final Path TESTS = Path.of("src/test");
  private static final Path TABLE = Path.of("../../docs/features/errors.md");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z_]+)` \\| (.+) \\| (.+) \\|");
  private static final int TYPES = 71;

  private record Row(String type, String text, String shownBy) {
    boolean isShown() {
      return shownBy.startsWith("wire/");
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(new Row(row.group(1), row.group(2), row.group(3)));
      }
    }
    return rows;
  }

  @Test
  void theTableIsWhole() throws IOException {
    List<Row> rows = rows();
    assertEquals(TYPES, rows.size());
    assertEquals(TYPES, rows.stream().map(Row::type).distinct().count());
  }

  @TestFactory
  Stream<DynamicTest> everyTypeIsShownOrCannotHappen() throws IOException {
    String all = cases();
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.type(), () -> {
          if (row.isShown()) {
            String cases = Files.readString(TESTS.resolve(row.shownBy()));
            assertTrue(fault(row).matcher(cases).find(), "not in " + row.shownBy());
          } else {
            assertFalse(fault(row).matcher(all).find(), "shown, but: " + row.shownBy());
          }
        }));
  }

  /** A fault of a type; the words before the first gap in its text must be there, too. */
  private static Pattern fault(Row row) {
    String words = row.text().split("\\.\\.\\.", -1)[0];
    String message = row.isShown() ? "[^}]*?\"msg\": ?\"" + Pattern.quote(words) : "";
    return Pattern.compile("\"type\": ?\"" + row.type() + "\", ?\"loc\"" + message);
  }

  private static String cases() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(TESTS.resolve("wire"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
