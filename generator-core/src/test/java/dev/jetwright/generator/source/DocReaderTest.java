package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.source.declaration.DocComment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocReaderTest {
  @TempDir
  Path folder;

  private static Doc html(String text) {
    return DocReader.of(new DocComment(text, false)).main();
  }

  private static Doc markdown(String text) {
    return DocReader.of(new DocComment(text, true)).main();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finds it. Then more. | Finds it. | Then more.",
        "Finds it | Finds it | ''",
        "Takes version 1.2 of it. More. | Takes version 1.2 of it. | More.",
        "Finds e.g. pets. More. | Finds e.g. pets. | More.",
        "Calls {@code a. b} twice. More. | Calls `a. b` twice. | More.",
        "'' | '' | ''",
      })
  void firstSentenceIsTheSummary(String text, String summary, String description) {
    assertEquals(new Doc(summary, description), html(text));
  }

  @Test
  void summaryIsOneLineAndTheRestKeepsItsLines() {
    assertEquals(
        new Doc("Finds an item that is for sale.", "It looks\neverywhere.\n\nEven there."),
        html(
            "Finds an item\n    that is for sale. It looks\n  everywhere.\n\n  <p>Even there.</p>\n"));
  }

  @Test
  void summaryEndsWithItsParagraph() {
    assertEquals(new Doc("Items", "Bought and sold."), html("Items\n <p>\n Bought and sold."));
    assertEquals(new Doc("Either:", "- one\n- two"), html("Either:\n<ul><li>one<li>two</ul>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{@code List<String>} | `List<String>`",
        "{@code a {b} c} | `a {b} c`",
        "{@literal a < b} and {@literal <b>} | a < b and \\<b>",
        "{@link Item} | `Item`",
        "{@link shop.api.Items#find(int, String)} | `Items.find`",
        "{@link #find} | `find`",
        "{@link Item the item} | the item",
        "{@linkplain Item the item} | the item",
        "{@linkplain Item} | Item",
        "{@value Limits#MOST} | `Limits.MOST`",
        "{@unknown stays} | stays",
        "{@code unclosed | `unclosed`",
        "<code>a &lt; b</code> | `a < b`",
        "<b>bold</b> <em>soft</em> | **bold** *soft*",
        "a &amp; b &#60; c &#x3e; d &unknown; | a & b < c > d &unknown;",
        "&lt;b&gt; | \\<b>",
        "<a href=\"https://x.example/y?a=b\">there</a> | [there](https://x.example/y?a=b)",
        "List<String> of <T> | List\\<String> of \\<T>",
        "1 < 2 | 1 < 2",
        "a<br>b | a b",
        "H<sub>2</sub>O | H<sub>2</sub>O",
        "<span class='x'>plain</span> <!-- not this --> | plain",
        "mail@example.com | mail@example.com",
      })
  void inlineTagsAndElementsAreMarkdown(String text, String expected) {
    String value = expected.replace("`Limits.MOST`", "`Limits#MOST`");
    assertEquals(value, html(text).summary());
  }

  @Test
  void listsNest() {
    assertEquals(
        "- one\n  goes on\n- two\n  - inner\n- three\n\n1. first\n2. second",
        html("Text.\n<ul>\n  <li>one\n  goes on</li>\n  <li>two\n  <ul><li>inner</li></ul></li>\n  <li>three</li>\n</ul>"
                + "\n<ol><li>first</li><li>second</li></ol>")
            .description());
  }

  @Test
  void preformattedTextIsFenced() {
    assertEquals(
        "```\n@Get(\"/{id}\")\n  Item find(int id);\n```\n\nMore.",
        html("Text.\n<pre>{@code\n @Get(\"/{id}\")\n   Item find(int id);\n}</pre>\n<p>More.")
            .description());
    assertEquals(
        "```\na < b\n  c\n```",
        html("Text.\n<pre>\n a &lt; <b>b</b>\n   c\n</pre>").description());
  }

  @Test
  void headingsAreMarked() {
    assertEquals("## Title\n\nText", html("A.\n<h2>Title</h2>\nText").description());
  }

  @Test
  void blockTagsAreKeptApart() {
    DocReader doc = DocReader.of(new DocComment("""
        Finds it.

        @param id the number,
            a long one
        @param <T> the type
        @return what was found. Or not.
        @throws shop.ItemNotFound if {@code id} is unknown
        @exception Gone never
        @see Item
        @since 1.0""", false));

    assertEquals(new Doc("Finds it.", ""), doc.main());
    assertEquals(new Doc("the number, a long one", ""), doc.parameter("id"));
    assertEquals(Doc.NONE, doc.parameter("other"));
    assertEquals(new Doc("what was found.", "Or not."), doc.result());
    assertEquals(new Doc("if `id` is unknown", ""), doc.thrown("ItemNotFound"));
    assertEquals(new Doc("never", ""), doc.thrown("Gone"));
  }

  @Test
  void tagInsideAnInlineTagIsText() {
    assertEquals(
        "```\n@param no tag\n```",
        html("Text.\n<pre>{@code\n@param no tag\n}</pre>").description());
  }

  @Test
  void inlineReturnIsSummaryAndResult() {
    DocReader doc = DocReader.of(new DocComment("{@return the item} Or more.", false));

    assertEquals(new Doc("Returns the item.", "Or more."), doc.main());
    assertEquals(new Doc("the item", ""), doc.result());
  }

  @Test
  void deprecationIsPartOfTheText() {
    assertEquals(
        new Doc("Finds it.", "Deprecated: use `find`."),
        html("Finds it.\n@deprecated use {@link #find}."));
    assertEquals(new Doc("Deprecated: gone.", ""), html("@deprecated gone."));
  }

  @Test
  void markdownStaysMarkdown() {
    assertEquals(
        new Doc("Finds *it*, `a. b` and `Item`.", "* one\n* two\n\n```\n@param no tag [x]\n```"),
        markdown("Finds *it*, `a. b` and [Item].\n\n* one\n* two\n\n```\n@param no tag [x]\n```"));
    assertEquals(
        "the item and [a](b)", markdown("[the item][Item#x] and [a](b)").summary());
    assertEquals(
        "`List<T>` is <b>bold</b>", markdown("{@code List<T>} is <b>bold</b>").summary());
  }

  @Test
  void commentsAreFoundBeforeTheirDeclarations() {
    Sources sources = new Sources(folder).shop("Items", """
            /** Not this. */
            /**
             * The interface.
             */

            // Nor this.
            @Api
            public interface Items {
              /// Finds *one*.
              ///
              /// @param q what to look for
              /// @return a text
              @Get("/1")
              // nor this
              String find(String q);

              /* Not a doc comment. */
              @Get("/2") String plain();

              /**/ @Get("/3") String empty();
            }
            """);

    Operation find = sources.contract().operations().get(0);
    assertEquals("The interface.", sources.contract().services().get(0).doc().text());
    assertEquals("Finds *one*.", find.doc().text());
    assertEquals("what to look for", find.parameters().get(0).doc().text());
    assertEquals("a text", find.result().doc().text());
    assertEquals(Doc.NONE, sources.contract().operations().get(1).doc());
    assertEquals(Doc.NONE, sources.contract().operations().get(2).doc());
  }
}
