package dev.jetwright.generator.emit.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTest {

  @Test
  void nothingToSayIsNoComment() {
    assertEquals(List.of(), Javadoc.of("").lines());
    assertEquals(List.of(), Javadoc.of(" \n").param("id", "").lines());
  }

  @Test
  void oneLineStaysOneLine() {
    assertEquals(
        List.of("/** Finds an {@code Item}. */"), Javadoc.of("Finds an `Item`.").lines());
  }

  @Test
  void codeKeepsItsBracesInPairs() {
    assertEquals(
        List.of("/** {@code GET /items/{itemId}} <code>a{b</code> <code>a}b{</code> */"),
        Javadoc.of("`GET /items/{itemId}` `a{b` `a}b{`").lines());
  }

  @Test
  void paragraphsListsAndCode() {
    assertComment(
        """
        /**
         * First.
         *
         * <p>Second, still second.
         *
         * <ul>
         *   <li>one
         *   <li>two
         * </ul>
         *
         * <p>Then:
         *
         * <pre>
         * if (a &lt; b) {
         *
         * }
         * </pre>
         */""",
        Javadoc.of(
            "First.\n\nSecond,\nstill second.\n- one\n- two\n\nThen:\n```java\nif (a < b) {\n\n}\n```"));
  }

  @Test
  void tags() {
    assertComment(
        """
        /**
         * Finds.
         *
         * @param id its number
         * @return the item
         * @throws `shop/NotFound` if there is none
         */""",
        Javadoc.of("Finds.")
            .param("id", "its number")
            .param("silent", "")
            .returns("the item")
            .throwing("`shop/NotFound`", "if there is none"));
  }

  @Test
  void longTextIsWrapped() {
    List<String> lines =
        Javadoc.of("word ".repeat(60)).param("a", "word ".repeat(30)).lines();
    assertTrue(lines.stream().allMatch(line -> line.length() <= 98), () -> lines.toString());
    assertEquals(" *     word word", lines.get(lines.size() - 2).substring(0, 16));
  }

  @Test
  void aLeadStandsInFront() {
    assertEquals(List.of("/** GET /: Finds. */"), Javadoc.of("GET /", "Finds.").lines());
    assertEquals(List.of("/** GET /. */"), Javadoc.of("GET /", "").lines());
  }

  @Test
  void nothingEndsTheCommentOrStartsATag() {
    String hostile =
        "a */ b \\u002a/ {@link X} @param y <script> & `x*/` `\\u000a` ```` ` [a](https://x/*/?\"@) {";
    String comment = String.join("\n", Javadoc.of(hostile + "\n@see " + hostile).lines());
    String inside = comment.substring(3, comment.length() - 2);
    assertFalse(inside.contains("*/"), comment);
    assertFalse(inside.contains("\\u"), comment);
    assertFalse(inside.contains("`"), comment);
    assertFalse(inside.contains("{@link"), comment);
    assertFalse(inside.contains("<script>"), comment);
    assertFalse(inside.lines().anyMatch(line -> line.matches("[ *]*@.*")), comment);
  }

  @Test
  void linksAreAnchors() {
    assertEquals(
        List.of("/** See <a href=\"https://a.example/b?c=1&amp;d=2\">this &amp; that</a>. */"),
        Javadoc.of("See [this & that](https://a.example/b?c=1&d=2).").lines());
  }

  private static void assertComment(String expected, Javadoc javadoc) {
    assertEquals(expected, String.join("\n", javadoc.lines()));
  }
}
