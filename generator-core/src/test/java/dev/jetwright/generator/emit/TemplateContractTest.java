package dev.jetwright.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every template uses exactly the names that its view has. */
class TemplateContractTest {
  private static final List<Path> FOLDERS = Stream.of("templates", "client-templates")
      .map(module -> Path.of("..", module, "src/main/resources/jetwright/templates"))
      .toList();

  record Page(
      String title, List<Line> lines, Optional<Note> note, boolean big, List<String> words) {}

  record Line(String text, int number) {}

  record Note(String text) {}

  private static final String HEAD = "{{! " + Page.class.getName() + " }}\n";
  private static final String ALL =
      HEAD + "{{title}}{{#lines}}\n{{text}} {{number}} {{title}}\n{{/lines}}{{#big}}!{{/big}}"
          + "{{#words}}{{.}}{{/words}}{{#note}}{{>note}}{{/note}}{{^note}}-{{/note}}\n";
  private static final String NOTE = "{{! " + Note.class.getName() + " }}\n{{text}}\n";

  @Test
  void everyTemplateFitsItsView() {
    assertEquals("", String.join("\n", TemplateContract.faults(templates())));
  }

  @Test
  void whatFitsHasNoFaults() {
    assertFaults(ALL);
  }

  @Test
  void unknownNames() {
    assertFaults(ALL + "{{titel}}", "page:5 no view has the name 'titel'");
    assertFaults(ALL + "{{number}}", "page:5 no view has the name 'number'");
    assertFaults(
        ALL + "{{#lines}}{{#none}}{{/none}}{{/lines}}", "page:5 no view has the name 'none'");
    assertFaults(ALL + "{{>none}}", "page:5 there is no partial none");
    assertFaults(
        ALL + "{{#lines}}{{>note}}{{/lines}}", "page:5 note is for Note, not for " + Line.class);
  }

  @Test
  void unusedComponents() {
    assertFaults(ALL.replace("{{number}}", ""), "No template uses Line.number");
    assertFaults(ALL.replaceAll("\\{\\{[#/]big}}", ""), "No template uses Page.big");
  }

  @Test
  void tagsThatDoNotFitTheKindOfValue() {
    assertFaults(ALL + "{{#title}}{{/title}}", "page:5 'title' is a text and opens no section");
    assertFaults(ALL + "{{big}}", "page:5 'big' is no text but boolean");
    assertFaults(
        ALL + "{{#lines}}{{.}}{{/lines}}", "page:5 '.' is no text but " + Line.class.getName());
  }

  @Test
  void theFirstLineNamesTheView() {
    assertEquals(
        List.of("page:1 does not name its view"),
        TemplateContract.faults(Map.of("page", "{{title}}")));
    assertEquals(
        List.of("page:1 there is no view a.View"),
        TemplateContract.faults(Map.of("page", "{{! a.View }}")));
  }

  private static void assertFaults(String page, String... faults) {
    assertEquals(List.of(faults), TemplateContract.faults(Map.of("page", page, "note", NOTE)));
  }

  private static Map<String, String> templates() {
    Map<String, String> templates = new TreeMap<>();
    for (Path folder : FOLDERS) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".mustache"))
            .forEach(file ->
                templates.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return templates;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
