package dev.jetwright.generator.emit.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir
  private Path folder;

  record Shop(
      String name, List<Item> items, List<String> words, Optional<Item> best, boolean open) {}

  record Item(String title, int count, Optional<String> remark) {}

  private static final Item PEN = new Item("pen", 2, Optional.of("blue"));
  private static final Item INK = new Item("<ink> & \"co\"", 0, Optional.empty());
  private static final Shop SHOP =
      new Shop("Corner", List.of(PEN, INK), List.of("a", "b"), Optional.of(INK), true);

  @Test
  void nothingIsEscaped() throws IOException {
    assertEquals("pen 2, <ink> & \"co\" 0, ", render("{{#items}}{{title}} {{count}}, {{/items}}"));
    assertEquals("<ink> & \"co\"", render("{{#best}}{{{title}}}{{/best}}"));
  }

  @Test
  void theInnermostViewWinsAndOuterOnesAreSeen() throws IOException {
    assertEquals(
        "Corner: pen\nCorner: <ink> & \"co\"\n",
        render("{{#items}}\n{{name}}: {{title}}\n{{/items}}\n"));
  }

  @Test
  void dotIsTheElement() throws IOException {
    assertEquals("  a;\n  b;\n", render("{{#words}}\n  {{.}};\n{{/words}}\n"));
  }

  @Test
  void optionalValuesOpenSections() throws IOException {
    assertEquals(
        "pen (blue)\n<ink> & \"co\" none\n",
        render(
            "{{#items}}\n{{title}}{{#remark}} ({{.}}){{/remark}}{{^remark}} none{{/remark}}\n{{/items}}\n"));
  }

  @Test
  void tagsOnLinesOfTheirOwnLeaveNoTrace() throws IOException {
    assertEquals(
        "a\n  b\nc\n",
        render("{{! a.comment }}\na\n{{#open}}\n  b\n{{/open}}\n{{^open}}\n  no\n{{/open}}\nc\n"));
    assertEquals(
        "x\n\n  pen\n\n  <ink> & \"co\"\n\ny\n",
        render("x\n\n{{#items}}\n  {{title}}\n\n{{/items}}\ny\n"));
    assertEquals(
        "(\n    a,\n    b)\n",
        render("(\n{{#words}}\n    {{.}},\n{{/words}}\n").replace("b,\n", "b)\n"));
  }

  @Test
  void partialsKeepTheirOwnIndentation() throws IOException {
    write("part.mustache", "{{! a.comment }}\n{{#items}}\n    {{title}}\n{{/items}}\n");
    assertEquals("{\n    pen\n    <ink> & \"co\"\n}\n", render("{\n{{>part.mustache}}\n}\n"));
  }

  @Test
  void anUnknownNameFailsWithItsPlace() throws IOException {
    assertFails("page.mustache:2", "no view has the name 'titel'", "\n{{titel}}\n");
    assertFails("page.mustache:3", "'titel'", "a\n{{#items}}\n{{title}}{{titel}}\n{{/items}}\n");
    assertFails("page.mustache:2", "'no'", "a\n{{^no}}b{{/no}}\n");
    assertFails("page.mustache:1", "'toString'", "{{toString}}");
    write("part.mustache", "a\n{{#best}}\n{{nothing}}\n{{/best}}\n");
    assertFails("part.mustache:3", "'nothing'", "{{#items}}\n{{>part.mustache}}\n{{/items}}\n");
  }

  @Test
  void whatHasNoTextIsNotShown() throws IOException {
    assertFails("page.mustache:1", "'open' is no text but a Boolean", "{{open}}");
    assertFails("page.mustache:2", "'best' is no text but a Optional", "\n{{best}}");
    assertFails("page.mustache:1", "'items' is no text", "{{items}}");
    assertFails("page.mustache:1", "'.' is no text but a Item", "{{#items}}{{.}}{{/items}}");
    assertFails("page.mustache:1", "'name' is a text", "{{#name}}a{{/name}}");
    assertFails("page.mustache:1", "'name' is a text", "{{^name}}a{{/name}}");
  }

  @Test
  void aMissingValueFails() throws IOException {
    write("page.mustache", "\n{{title}}");
    Item untitled = new Item(null, 0, Optional.empty());
    Templates templates = new Templates(Optional.of(folder));
    TemplateException failure =
        assertThrows(TemplateException.class, () -> templates.render("page.mustache", untitled));
    assertTrue(failure.getMessage().contains("page.mustache:2"), failure.getMessage());
  }

  @Test
  void aMalformedTemplateFailsWithItsPlace() throws IOException {
    assertFails("page.mustache:2", "items", "\n{{#items}}{{/words}}");
    assertFails("part.mustache", "part.mustache", "{{>part.mustache}}");
  }

  @Test
  void aTemplateThatIsNotThereFails() {
    TemplateException failure = assertThrows(
        TemplateException.class,
        () -> new Templates(Optional.empty()).render("server/None.java.mustache", SHOP));
    assertEquals("No template server/None.java.mustache", failure.getMessage());
  }

  @Test
  void aFileOfTheFolderTakesThePlaceOfABuiltInOne() throws IOException {
    write("page.mustache", "mine");
    Templates templates = new Templates(Optional.of(folder));
    assertEquals("mine", templates.render("page.mustache", SHOP));
    assertEquals("mine", templates.verbatim("page.mustache"));
  }

  private String render(String template) throws IOException {
    write("page.mustache", template);
    return new Templates(Optional.of(folder)).render("page.mustache", SHOP);
  }

  private void write(String name, String template) throws IOException {
    Files.writeString(folder.resolve(name), template);
  }

  private void assertFails(String place, String reason, String template) throws IOException {
    write("page.mustache", template);
    Templates templates = new Templates(Optional.of(folder));
    TemplateException failure = assertThrows(
        TemplateException.class, () -> templates.render("page.mustache", SHOP), template);
    assertTrue(failure.getMessage().contains(place), failure.getMessage());
    assertTrue(
        failure
            .getMessage()
            .toLowerCase(java.util.Locale.ROOT)
            .contains(reason.toLowerCase(java.util.Locale.ROOT)),
        failure.getMessage());
  }
}
