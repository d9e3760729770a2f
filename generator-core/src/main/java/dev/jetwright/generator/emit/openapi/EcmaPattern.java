package dev.jetwright.generator.emit.openapi;

import java.util.Map;
import java.util.Optional;

/**
 * Java's regular expressions as those of JSON Schema, which are ECMAScript's.
 *
 * <p>What ECMAScript spells differently is respelt. What it does not have (flags, possessive
 * quantifiers, atomic groups, intersections) leaves the document without the pattern: it would
 * refuse what the server accepts, or be no expression at all.
 */
final class EcmaPattern {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  /** Escaped letters that mean the same in both; {@code b} only outside of classes. */
  private static final String SAME = "bBdDwWsStnrf";

  private static final Map<String, String> CLASSES = Map.ofEntries(
      Map.entry("Lower", "a-z"),
      Map.entry("Upper", "A-Z"),
      Map.entry("ASCII", "\\x00-\\x7F"),
      Map.entry("Alpha", "A-Za-z"),
      Map.entry("Digit", "0-9"),
      Map.entry("Alnum", "0-9A-Za-z"),
      Map.entry("Punct", "!-\\/:-@\\[-`{-~"),
      Map.entry("Graph", "!-~"),
      Map.entry("Print", " -~"),
      Map.entry("Blank", " \\t"),
      Map.entry("Cntrl", "\\x00-\\x1F\\x7F"),
      Map.entry("XDigit", "0-9A-Fa-f"),
      Map.entry("Space", " \\t\\n\\x0B\\f\\r"));

  private final String java;
  private final StringBuilder ecma = new StringBuilder();
  private int at;
  private boolean inClass;
  private boolean quantified;

  private EcmaPattern(String java) {
    this.java = java;
  }

  /** A pattern that finds what the expression matches as a whole; empty if there is none. */
  static Optional<String> matching(String regexp) {
    try {
      String ecma = new EcmaPattern(regexp).translate();
      return Optional.of(isAnchored(ecma) ? ecma : "^(?:" + ecma + ")$");
    } catch (Untranslatable e) {
      return Optional.empty();
    }
  }

  /** Whether it matches nothing but a whole text by itself. */
  private static boolean isAnchored(String ecma) {
    return ecma.startsWith("^") && ecma.matches(".*[^\\\\]\\$") && ecma.indexOf('|') < 0;
  }

  private String translate() throws Untranslatable {
    while (at < java.length()) {
      char c = java.charAt(at++);
      if (c == '\\') {
        escape();
      } else if (inClass) {
        member(c);
      } else {
        outside(c);
      }
    }
    return ecma.toString();
  }

  private void outside(char c) throws Untranslatable {
    boolean flags = c == '(' && isNext("?") && !isNext("?:", "?=", "?!", "?<");
    boolean possessive = c == '+' && quantified;
    if (flags || possessive) {
      throw new Untranslatable();
    }
    inClass = c == '[';
    quantified = "*+?}".indexOf(c) >= 0;
    ecma.append(c);
  }

  private void member(char c) throws Untranslatable {
    if (c == '[' || c == '&' && isNext("&")) {
      throw new Untranslatable();
    }
    inClass = c != ']';
    quantified = false;
    ecma.append(c);
  }

  private void escape() throws Untranslatable {
    quantified = false;
    char c = at < java.length() ? java.charAt(at++) : '\\';
    if (c == 'Q') {
      quotation();
    } else if (c == 'p' || c == 'P') {
      property(c == 'P');
    } else if (SAME.indexOf(c) >= 0 || c >= '1' && c <= '9') {
      ecma.append('\\').append(c);
    } else if (c == 'k' && isNext("<")) {
      ecma.append("\\k");
    } else if ((c == 'x' || c == 'u') && !isNext("{")) {
      ecma.append('\\').append(c);
    } else if (c == 'e' || c == 'a') {
      ecma.append(c == 'e' ? "\\x1B" : "\\x07");
    } else if (!inClass && (c == 'A' || c == 'z' || c == 'Z')) {
      ecma.append(c == 'A' ? '^' : '$');
    } else if (Character.isLetterOrDigit(c)) {
      throw new Untranslatable();
    } else {
      literal(c);
    }
  }

  /** A character that stands for itself; only those with a meaning may be escaped. */
  private void literal(char c) {
    boolean meaning = SYNTAX.indexOf(c) >= 0 || inClass && c == '-';
    ecma.append(meaning ? "\\" : "").append(c);
  }

  private void quotation() {
    int end = java.indexOf("\\E", at);
    String text = java.substring(at, end < 0 ? java.length() : end);
    text.chars().forEach(c -> literal((char) c));
    at = end < 0 ? java.length() : end + 2;
  }

  private void property(boolean negated) throws Untranslatable {
    String name = propertyName();
    String members = CLASSES.get(name);
    if (members != null && inClass && !negated) {
      ecma.append(members);
    } else if (members != null && !inClass) {
      ecma.append(negated ? "[^" : "[").append(members).append(']');
    } else if (members == null && name.matches("Is(Alphabetic|Lowercase|Uppercase|Ideographic)")) {
      ecma.append(negated ? "\\P{" : "\\p{").append(name.substring(2)).append('}');
    } else if (members == null && name.matches("[CLMNPSZ][a-z]?")) {
      ecma.append(negated ? "\\P{" : "\\p{").append(name).append('}');
    } else {
      throw new Untranslatable();
    }
  }

  private String propertyName() throws Untranslatable {
    if (!isNext("{")) {
      return at < java.length() ? java.substring(at, ++at) : "";
    }
    int end = java.indexOf('}', at);
    if (end < 0) {
      throw new Untranslatable();
    }
    String name = java.substring(at + 1, end);
    at = end + 1;
    return name;
  }

  private boolean isNext(String... texts) {
    for (String text : texts) {
      if (java.startsWith(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Something that ECMAScript does not have. */
  private static final class Untranslatable extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
