package dev.jetwright.generator.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON that authors write into annotations: maps, lists, strings, {@code BigDecimal},
 * booleans, and {@link #NULL}.
 */
public final class JsonTexts {
  /** The literal {@code null}. */
  public static final Object NULL = new Object();

  private final String text;
  private int at;

  private JsonTexts(String text) {
    this.text = text;
  }

  /** The value of a text; empty if it is no JSON. */
  public static Optional<Object> parse(String text) {
    JsonTexts parser = new JsonTexts(text);
    try {
      Object value = parser.value();
      parser.blanks();
      return parser.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException notJson) {
      return Optional.empty();
    }
  }

  private void blanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Object value() {
    blanks();
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Object word(String word, Object value) {
    expect(text.startsWith(word, at));
    at += word.length();
    return value;
  }

  private static void expect(boolean json) {
    if (!json) {
      throw new IllegalArgumentException();
    }
  }

  private boolean skip(char c) {
    blanks();
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    if (skip('}')) {
      return object;
    }
    do {
      blanks();
      String name = string();
      expect(skip(':'));
      object.put(name, value());
    } while (skip(','));
    expect(skip('}'));
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    if (skip(']')) {
      return array;
    }
    do {
      array.add(value());
    } while (skip(','));
    expect(skip(']'));
    return array;
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    expect(number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?"));
    return new BigDecimal(number);
  }

  private String string() {
    expect(text.charAt(at) == '"');
    StringBuilder string = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      expect(c >= ' ');
      string.append(c == '\\' ? escaped(text.charAt(at++)) : c);
    }
    at++;
    return string.toString();
  }

  private char escaped(char c) {
    int letter = "bfnrt".indexOf(c);
    if (letter >= 0) {
      return "\b\f\n\r\t".charAt(letter);
    }
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    expect(c == '"' || c == '\\' || c == '/');
    return c;
  }
}
