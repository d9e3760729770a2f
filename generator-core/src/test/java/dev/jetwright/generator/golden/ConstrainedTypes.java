package dev.jetwright.generator.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources of records in which every standard constraint stands on every type that it supports: on
 * the value, in an {@code Optional}, on elements, keys and values, and on what collections inside
 * collections hold.
 */
final class ConstrainedTypes {
  private static final List<String> WHOLE = List.of("byte", "short", "int", "long");
  private static final List<String> DECIMAL =
      List.of("float", "double", "BigInteger", "BigDecimal");
  private static final List<String> SIZED =
      List.of("String", "List<String>", "Set<Integer>", "Map<String, Integer>");
  private static final List<String> MOMENTS = List.of(
      "LocalDate",
      "LocalDateTime",
      "LocalTime",
      "OffsetDateTime",
      "OffsetTime",
      "ZonedDateTime",
      "Instant",
      "Year",
      "YearMonth");
  private static final List<String> KEYS = List.of("String", "int", "long", "LocalDate");

  /** What a component may be, but for its constraint. */
  private static final List<String> OTHERS = List.of("boolean", "UUID", "Duration");

  private ConstrainedTypes() {}

  /**
   * A constraint and the types that it is written on.
   *
   * @param annotation as it is written
   * @param types the types, primitive where there is a choice
   */
  private record Row(String annotation, List<String> types) {
    Row(String annotation, String... types) {
      this(annotation, List.of(types));
    }

    boolean refusesNull() {
      return annotation.contains("@NotBlank") || annotation.contains("@NotEmpty");
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String annotation : List.of("@NotNull", "@Null")) {
      rows.add(
          new Row(annotation, concat(concat(SIZED, boxed(numbers())), concat(MOMENTS, OTHERS))));
    }
    rows.add(new Row("@AssertTrue", "boolean", "Boolean"));
    rows.add(new Row("@AssertFalse", "boolean", "Boolean"));
    for (String size :
        List.of("", "(max = 0)", "(min = 1)", "(min = 2, max = 4)", "(min = 3, max = 3)")) {
      rows.add(new Row("@Size" + size, SIZED));
    }
    rows.add(new Row("@Size(min = 2, max = 4)", "byte[]"));
    rows.add(new Row("@NotEmpty", concat(SIZED, List.of("byte[]"))));
    texts().forEach(annotation -> rows.add(new Row(annotation, "String")));
    signs()
        .forEach(annotation -> rows.add(new Row(annotation, concat(numbers(), List.of("String")))));
    bounds()
        .forEach(annotation -> rows.add(new Row(annotation, concat(numbers(), List.of("String")))));
    wideBounds()
        .forEach(annotation -> rows.add(
            new Row(annotation, "long", "float", "double", "BigInteger", "BigDecimal", "String")));
    for (String annotation : List.of("@Past", "@PastOrPresent", "@Future", "@FutureOrPresent")) {
      rows.add(new Row(annotation, MOMENTS));
    }
    return rows;
  }

  private static List<String> texts() {
    return List.of(
        "@NotBlank",
        "@Pattern(regexp = \"[a-c]{1,3}\")",
        "@Pattern(regexp = \"^a.*Z$\", flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE})",
        "@Pattern(regexp = \"a b # c\", flags = Pattern.Flag.COMMENTS)",
        "@Pattern(regexp = \"\\\\d*\") @Pattern(regexp = \".{0,2}\")",
        "@Pattern.List({@Pattern(regexp = \"[^x]*\"), @Pattern(regexp = \"(a|b)*\")})",
        "@Email",
        "@Email(regexp = \".*@EXAMPLE.org\", flags = Pattern.Flag.CASE_INSENSITIVE)",
        "@Size(max = 3) @Pattern(regexp = \"[a-z]*\") @NotBlank @Email");
  }

  private static List<String> signs() {
    return List.of("@Positive", "@PositiveOrZero", "@Negative", "@NegativeOrZero");
  }

  private static List<String> bounds() {
    return List.of(
        "@Min(-3)",
        "@Min(7)",
        "@Max(-1)",
        "@Max(100)",
        "@DecimalMin(\"0.1\")",
        "@DecimalMin(value = \"-2.50\", inclusive = false)",
        "@DecimalMin(value = \"3\", inclusive = false)",
        "@DecimalMax(\"1E+2\")",
        "@DecimalMax(value = \"0.3\", inclusive = false)",
        "@DecimalMax(\"16777217\")",
        "@Digits(integer = 2, fraction = 1)",
        "@Digits(integer = 0, fraction = 3)",
        "@Digits(integer = 5, fraction = 0)",
        "@Min(2) @Max(4) @Digits(integer = 1, fraction = 0)");
  }

  private static List<String> wideBounds() {
    return List.of(
        "@Min(9007199254740993L)",
        "@Max(-9007199254740993L)",
        "@Max(16777217)",
        "@Min(Long.MIN_VALUE)",
        "@Max(Long.MAX_VALUE)",
        "@DecimalMin(\"9223372036854775806.5\")",
        "@DecimalMax(\"-9223372036854775807.5\")");
  }

  static List<String> numbers() {
    return concat(WHOLE, DECIMAL);
  }

  private static List<String> concat(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<String> boxed(List<String> types) {
    return types.stream().map(ConstrainedTypes::box).toList();
  }

  private static String box(String type) {
    return switch (type) {
      case "int" -> "Integer";
      case "boolean", "byte", "short", "long", "float", "double" ->
        type.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + type.substring(1);
      default -> type;
    };
  }

  /** The interface, and a record for each row: {@code R0}, {@code R1}. */
  static String source() {
    StringBuilder operations = new StringBuilder();
    StringBuilder records = new StringBuilder();
    List<Row> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      operations.append("  @Post(\"/r%d\") void r%d(R%d r);\n".formatted(i, i, i));
      records
          .append("  record R%d(\n      ".formatted(i))
          .append(String.join(",\n      ", components(rows.get(i))))
          .append(") {}\n");
    }
    return """
        package subjects;

        import dev.jetwright.*;
        import jakarta.validation.constraints.*;
        import java.math.*;
        import java.time.*;
        import java.util.*;
        import org.jspecify.annotations.Nullable;

        @Api public interface Subjects {
        """ + operations + records + "}\n";
  }

  private static List<String> components(Row row) {
    List<String> components = new ArrayList<>();
    for (String type : row.types()) {
      if (type.equals("byte[]")) {
        components.add(row.annotation() + " byte[]");
        continue;
      }
      String annotated = row.annotation() + " " + box(type);
      if (!row.annotation().equals("@Null") || type.equals(box(type))) {
        boolean primitive = !type.equals(box(type));
        components.add(row.annotation() + (primitive ? " " : " @Nullable ") + type);
      }
      components.add(row.annotation() + " @Nullable " + box(type));
      if (!row.refusesNull()) {
        components.add("Optional<" + annotated + ">");
      }
      components.add("List<" + annotated + ">");
      components.add("Set<" + annotated + ">");
      components.add("Map<String, " + annotated + ">");
      components.add("List<List<" + annotated + ">>");
      if (KEYS.contains(type) && !row.annotation().equals("@Null")) {
        components.add("Map<" + annotated + ", Set<" + annotated + ">>");
      }
    }
    List<String> named = new ArrayList<>();
    for (String component : components) {
      named.add(component + " c" + named.size());
    }
    return named;
  }
}
