package dev.jetwright.generator.source.declaration;

/**
 * A doc comment, without the marks that frame it.
 *
 * @param text its text; empty when there is no comment
 * @param markdown whether it is Markdown ({@code ///}) rather than HTML
 */
public record DocComment(String text, boolean markdown) {

  /** No comment. */
  public static final DocComment NONE = new DocComment("", false);
}
