package dev.jetwright.generator.emit.java;

import java.util.ArrayList;
import java.util.List;

/**
 * A documentation comment, from the Markdown of a contract.
 *
 * <pre>{@code
 * Javadoc.of("Finds an `Item`.").param("itemId", "its number").lines();
 * // "/**", " * Finds an {@code Item}.", " *", " * @param itemId its number", " *" + "/"
 * }</pre>
 *
 * <p>Templates indent its lines: <code>{{#doc}}</code>, <code>{{.}}</code>, <code>{{/doc}}</code>,
 * each on a line of its own. Without any text there are no lines.
 */
public final class Javadoc {
  private static final int WIDTH = 95;

  private final List<String> body;
  private final List<String> tags = new ArrayList<>();

  private Javadoc(List<String> body) {
    this.body = body;
  }

  /** A comment that says this, in Markdown. */
  public static Javadoc of(String markdown) {
    return new Javadoc(JavadocText.lines(markdown, WIDTH));
  }

  /**
   * A comment that says this behind a lead and a colon, or only the lead when there is no more.
   *
   * @param lead Javadoc already
   */
  public static Javadoc of(String lead, String markdown) {
    return markdown.isBlank()
        ? verbatim(lead + ".")
        : new Javadoc(JavadocText.lines(lead + ":", markdown, WIDTH));
  }

  /** A comment of one paragraph that is Javadoc already, with marked names of types in it. */
  public static Javadoc verbatim(String javadoc) {
    return new Javadoc(List.of(javadoc));
  }

  /** The text in HTML, as part of a comment that is Javadoc already. */
  public static String escape(String text) {
    return JavadocText.escape(text);
  }

  /** Documents a parameter, a type parameter ({@code <T>}) or a record component. */
  public Javadoc param(String name, String markdown) {
    return tag("@param " + name, markdown);
  }

  /** Documents the result. */
  public Javadoc returns(String markdown) {
    return tag("@return", markdown);
  }

  /**
   * Documents an exception.
   *
   * @param type its marked name
   * @param markdown when it is thrown
   */
  public Javadoc throwing(String type, String markdown) {
    return tag("@throws " + type, markdown);
  }

  private Javadoc tag(String tag, String markdown) {
    if (markdown.isBlank()) {
      return this;
    }
    List<String> lines = JavadocText.lines(tag, markdown, WIDTH - 4);
    tags.add(lines.get(0));
    lines.stream().skip(1).forEach(line -> tags.add(line.isEmpty() ? "" : "    " + line));
    return this;
  }

  /** The whole comment; no lines when it says nothing. */
  public List<String> lines() {
    if (tags.isEmpty()) {
      if (body.isEmpty()) {
        return List.of();
      }
      if (body.size() == 1) {
        return List.of("/** " + body.get(0) + " */");
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("/**");
    body.forEach(line -> lines.add(inside(line)));
    if (!body.isEmpty() && !tags.isEmpty()) {
      lines.add(" *");
    }
    tags.forEach(line -> lines.add(inside(line)));
    lines.add(" */");
    return lines;
  }

  private static String inside(String line) {
    return line.isEmpty() ? " *" : " * " + line;
  }
}
