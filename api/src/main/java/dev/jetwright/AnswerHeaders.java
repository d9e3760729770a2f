package dev.jetwright;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headers that an answer has beside those of the server. */
final class AnswerHeaders {
  static final AnswerHeaders NONE = new AnswerHeaders(List.of());

  private static final String SIGNS = "!#$%&'*+-.^_`|~";
  private static final Set<String> OF_THE_SERVER = Set.of(
      "connection", "content-length", "keep-alive", "trailer", "transfer-encoding", "upgrade");

  private final List<Map.Entry<String, String>> lines;

  private AnswerHeaders(List<Map.Entry<String, String>> lines) {
    this.lines = lines;
  }

  /** With a header in place of those of that name. */
  AnswerHeaders put(String name, Object value) {
    List<Map.Entry<String, String>> others = new ArrayList<>(lines);
    others.removeIf(line -> line.getKey().equalsIgnoreCase(name));
    return new AnswerHeaders(others).add(name, value);
  }

  /** With one more header. */
  AnswerHeaders add(String name, Object value) {
    List<Map.Entry<String, String>> all = new ArrayList<>(lines);
    all.add(Map.entry(name(name), value(name, value.toString())));
    return new AnswerHeaders(all);
  }

  /** With a cookie. */
  AnswerHeaders add(SetCookie cookie) {
    return add("Set-Cookie", cookie);
  }

  List<Map.Entry<String, String>> lines() {
    return List.copyOf(lines);
  }

  private static String name(String name) {
    if (name.isEmpty() || !name.chars().allMatch(AnswerHeaders::isToken)) {
      throw new IllegalArgumentException("Not the name of a header: \"" + name + "\"");
    }
    if (OF_THE_SERVER.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(name + " is the server's to say");
    }
    return name;
  }

  /** Line ends would let a value write headers of its own. */
  private static String value(String name, String value) {
    if (value.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F || c > 0xFF)) {
      throw new IllegalArgumentException(
          "The header " + name + " cannot carry control characters, or any beyond U+00FF");
    }
    return value;
  }

  private static boolean isToken(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
  }
}
