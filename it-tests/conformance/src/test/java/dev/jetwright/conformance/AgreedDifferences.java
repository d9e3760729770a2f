package dev.jetwright.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of docs/features/agreement.md: where server, schema and validator may differ. */
final class AgreedDifferences {
  private static final Path FILE = Page.ROOT.resolve("docs/features/agreement.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^|]+)` \\| (.+?) \\| (\\w+) \\| (.+) \\|$");

  private final List<Row> rows = new ArrayList<>();
  private final Set<Row> used = new HashSet<>();

  /**
   * A row.
   *
   * @param place what the schema is, the model and property, or the operation; {@code *} stands for
   *     any text
   * @param value the kind of the value, or between slashes what its JSON text matches
   * @param acceptedBy who accepts what another refuses
   */
  record Row(String place, String value, String acceptedBy) {

    boolean matches(AgreementCase each, String other) {
      Instances.Variant variant = each.variant();
      String places = Pattern.quote(place).replace("*", "\\E.*\\Q");
      return acceptedBy.equals(other)
          && (variant.place().matches(places)
              || variant.owner().matches(places)
              || each.operation().toString().matches(places))
          && (value.startsWith("`/")
              ? Pattern.compile(value.substring(2, value.length() - 2).replace("\\|", "|"))
                  .matcher(text(variant.changed()))
                  .find()
              : value.equals(kind(variant.changed())));
    }
  }

  AgreedDifferences() {
    Matcher row = ROW.matcher(new Page(FILE).text());
    while (row.find()) {
      rows.add(new Row(row.group(1), row.group(2), row.group(3)));
    }
  }

  boolean has(AgreementCase each, String acceptedBy) {
    boolean found = false;
    for (Row row : rows) {
      if (row.matches(each, acceptedBy)) {
        used.add(row);
        found = true;
      }
    }
    return found;
  }

  /** Rows that nothing needs any more. */
  List<Row> unused() {
    return rows.stream().filter(row -> !used.contains(row)).toList();
  }

  static String text(Object value) {
    return value == Instances.MISSING ? "missing" : Json.print(value);
  }

  static String kind(Object value) {
    if (value instanceof Json.Number number) {
      return number.text().matches("-?\\d+") ? "integer" : "number";
    }
    if (value == null || value == Instances.MISSING || value instanceof Boolean) {
      return value instanceof Boolean ? "boolean" : value == null ? "null" : "missing";
    }
    return value instanceof String ? "string" : value instanceof List ? "array" : "object";
  }
}
