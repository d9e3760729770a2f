package dev.jetwright.runtime.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * A file with variables as shells have them.
 *
 * <pre>{@code
 * # a remark
 * SHOP_NAME=Corner shop   # another one
 * export SHOP_GREETING="two\nlines"
 * SHOP_PATTERN='as $it #is'
 * }</pre>
 *
 * <p>Nothing is replaced in values but {@code \n}, {@code \r}, {@code \t}, {@code \"} and
 * {@code \\} between double quotes; quoted values may have several lines.
 */
final class DotEnv {
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private int at;
  private int line = 1;

  /**
   * A variable.
   *
   * @param number the line that it begins in, from 1
   */
  record Line(String name, String value, int number) {}

  private DotEnv(String text) {
    this.text = text;
  }

  static DotEnv parse(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    DotEnv file = new DotEnv(plain.replace("\r\n", "\n").replace('\r', '\n'));
    while (file.at < file.text.length()) {
      file.next();
    }
    return file;
  }

  List<Line> lines() {
    return lines;
  }

  /** The numbers of lines that are no variables. */
  List<Integer> broken() {
    return broken;
  }

  private void next() {
    int number = line;
    String head = text.substring(at, lineEnd());
    String content = head.strip();
    if (content.isEmpty() || content.startsWith("#")) {
      skipLine();
      return;
    }
    int equals = head.indexOf('=');
    String name = equals < 0 ? "" : name(head.substring(0, equals));
    if (name.isEmpty()) {
      broken.add(number);
      skipLine();
      return;
    }
    at += equals + 1;
    skipBlanks();
    char quote = at < text.length() ? text.charAt(at) : '\n';
    if (quote == '"' || quote == '\'') {
      quoted(name, quote, number);
    } else {
      String rest = text.substring(at, lineEnd());
      lines.add(new Line(name, withoutRemark(rest).strip(), number));
      skipLine();
    }
  }

  private static String name(String before) {
    String name = before.strip();
    if (name.startsWith("export ") || name.startsWith("export\t")) {
      name = name.substring("export ".length()).strip();
    }
    return name.matches("[A-Za-z_][A-Za-z0-9_.-]*") ? name : "";
  }

  private void quoted(String name, char quote, int number) {
    StringBuilder value = new StringBuilder();
    int i = at + 1;
    while (i < text.length() && text.charAt(i) != quote) {
      char c = text.charAt(i);
      if (quote == '"' && c == '\\' && i + 1 < text.length()) {
        value.append(escaped(text.charAt(++i)));
      } else {
        value.append(c);
      }
      i++;
    }
    if (i >= text.length()) {
      broken.add(number);
      skipLine();
      return;
    }
    line += (int) text.substring(at, i).chars().filter(c -> c == '\n').count();
    at = i + 1;
    String rest = withoutRemark(" " + text.substring(at, lineEnd()));
    if (rest.isBlank()) {
      lines.add(new Line(name, value.toString(), number));
    } else {
      broken.add(number);
    }
    skipLine();
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case '"', '\\' -> String.valueOf(c);
      default -> "\\" + c;
    };
  }

  /** A remark has a blank in front. */
  private static String withoutRemark(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '#' && (i == 0 || Character.isWhitespace(value.charAt(i - 1)))) {
        return value.substring(0, i);
      }
    }
    return value;
  }

  private void skipBlanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void skipLine() {
    at = Math.min(lineEnd() + 1, text.length());
    line++;
  }
}
