package dev.jetwright.runtime.settings;

import dev.jetwright.Secret;
import java.util.ArrayList;
import java.util.List;

/** The list of settings that {@code --help} prints. */
final class HelpText {
  private static final int WIDTH = 100;
  private static final int MOST_INDENT = 56;
  private static final String NAME = "*";

  private final SettingsTable table;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A line of the list.
   *
   * @param option the option with its type
   * @param standing what stands for it
   * @param doc what it is for
   */
  private record Row(String option, String standing, String doc) {}

  HelpText(SettingsTable table, Shape files) {
    this.table = table;
    collect(table.shape(), List.of(), true);
    rows.add(new Row("", "", ""));
    for (Setting setting : files.settings()) {
      String standard = table.standard(setting.name());
      rows.add(row(
          setting.shape(), List.of(setting.name()), standard.isEmpty() ? "" : standard, setting));
    }
  }

  private void collect(Shape object, List<String> path, boolean isNeeded) {
    for (Setting setting : object.settings()) {
      List<String> inner = new ArrayList<>(path);
      inner.add(setting.name());
      boolean must = isNeeded && setting.required() && object.kind() != Shape.Kind.CHOICE;
      Shape shape = setting.shape();
      while (shape.kind() == Shape.Kind.LIST && !shape.inner().isText()
          || shape.kind() == Shape.Kind.MAP) {
        inner.add(shape.kind() == Shape.Kind.LIST ? "0" : NAME);
        shape = shape.inner();
        must &= shape.isText();
      }
      if (shape.isObject()) {
        collect(shape, inner, must);
      } else {
        rows.add(row(shape, inner, standing(setting, must), setting));
      }
    }
  }

  private static Row row(Shape shape, List<String> path, String standing, Setting setting) {
    String name = Names.option(path).replace(NAME, "NAME");
    String type = shape.kind() == Shape.Kind.FLAG ? "[=true|false]" : "=" + shape.words();
    return new Row(name + type, standing, setting.doc());
  }

  private static String standing(Setting setting, boolean must) {
    if (setting.standing() == null) {
      return must ? "required" : "";
    }
    return setting.shape().isSecret() ? Secret.MASK : setting.standing();
  }

  String text() {
    int options = rows.stream().mapToInt(row -> row.option().length()).max().orElse(0);
    int standings = rows.stream().mapToInt(row -> row.standing().length()).max().orElse(0);
    int indent = Math.min(2 + options + 2 + standings + 2, MOST_INDENT);
    StringBuilder text = new StringBuilder();
    if (!table.title().isEmpty()) {
      text.append(table.title()).append("\n\n");
    }
    text.append("Settings, with what stands for them:\n\n");
    for (Row row : rows) {
      StringBuilder line = new StringBuilder("  ").append(row.option());
      pad(line, 2 + options + 2).append(row.standing());
      pad(line, 2 + options + 2 + standings + 2);
      wrap(text, line, row.doc(), indent);
    }
    return text.append('\n').append(places()).toString();
  }

  private static StringBuilder pad(StringBuilder line, int width) {
    return line.append(" ".repeat(Math.max(0, width - line.length())));
  }

  /** Puts a text behind a line, and what does not fit below it. */
  private static void wrap(StringBuilder text, StringBuilder line, String doc, int indent) {
    for (String word : doc.split(" ")) {
      if (line.length() > indent && line.length() + word.length() > WIDTH) {
        text.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        pad(line, indent);
      }
      line.append(word).append(' ');
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  /** An example of each spelling. */
  private String places() {
    List<String> path = example(table.shape(), new ArrayList<>());
    String variable = Names.variable(table.prefix(), path);
    String property =
        String.join("-", table.prefix()).toLowerCase(java.util.Locale.ROOT) + "." + Names.key(path);
    return "The first place counts: the command line (" + Names.option(path) + "), "
        + (table.prefix().isEmpty() ? "" : "system properties (" + property + "),\n")
        + "the environment and the file with variables (" + variable + "), the file with settings ("
        + Names.key(path) + "),\nthe folder with a file each (" + Names.key(path) + ").\n\n"
        + "The server has --host ADDRESS, --port NUMBER, --root-path PATH and --dev beside them.";
  }

  private static List<String> example(Shape object, List<String> path) {
    for (Setting setting : object.settings()) {
      path.add(setting.name());
      return setting.shape().isObject() ? example(setting.shape(), path) : path;
    }
    return path;
  }
}
