package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in the pet store's README says what both documents say. */
class PetstoreDocumentTest {
  private static final Path PETSTORE = Path.of("..", "..", "examples", "petstore");

  /** What a document says of one operation, in words that fit a table. */
  record Summary(String name, String parameters, String body, String answers) {

    String cell() {
      return List.of(parameters, body.isEmpty() ? "" : "body " + body, answers).stream()
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining("; "));
    }
  }

  @Test
  void everyOperationIsThereUnderItsName() {
    Map<String, Summary> there = published();
    Map<String, Summary> here = emitted();
    assertEquals(names(there), names(here));
  }

  @Test
  void theTableSaysWhatBothDocumentsSay() throws IOException {
    Map<String, Summary> here = emitted();
    List<String> expected = new ArrayList<>();
    published()
        .forEach((operation, there) -> expected.add("| `%s` | %s | %s |"
            .formatted(operation, there.cell(), here.get(operation).cell())));
    List<String> rows = Files.readAllLines(PETSTORE.resolve("README.md")).stream()
        .filter(line -> line.startsWith("| `") && line.contains(" /"))
        .toList();
    assertEquals(
        String.join("\n", expected),
        rows.stream().map(PetstoreDocumentTest::withoutReason).collect(Collectors.joining("\n")));
    for (String row : rows) {
      String[] cells = row.split(" \\| ");
      boolean same = cells[1].equals(cells[2]);
      String reason = cells[3].replace("|", "").strip();
      assertTrue(same || !reason.isEmpty(), "a difference without a reason: " + row);
    }
  }

  @Test
  void schemasHaveTheSameProperties() {
    Map<String, String> there = new LinkedHashMap<>();
    lines().stream()
        .map(line -> line.split(" \\| "))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> there.put(parts[0], parts[1]));
    assertEquals(5, there.size());
    Map<String, String> here = document().schemas();
    here.keySet().retainAll(there.keySet());
    assertEquals(there, here);
  }

  private static String withoutReason(String row) {
    return row.substring(0, row.lastIndexOf('|', row.length() - 2) + 1);
  }

  private static List<String> names(Map<String, Summary> document) {
    return document.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().name())
        .sorted()
        .toList();
  }

  private static Map<String, Summary> published() {
    Map<String, Summary> operations = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] parts = line.split(" ?\\| ?", -1);
      if (parts.length == 6) {
        operations.put(
            parts[0],
            new Summary(parts[1] + " " + parts[2], parts[3].strip(), parts[4].strip(), parts[5]));
      }
    }
    return operations;
  }

  private static List<String> lines() {
    return Page.read(PETSTORE.resolve("public-petstore.txt"))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static Map<String, Summary> emitted() {
    return document().operations();
  }

  private static DocumentSummary document() {
    try (InputStream in = petstore.ApiServer.class.getResourceAsStream("ApiServer.openapi.json")) {
      return new DocumentSummary(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
