package dev.jetwright.generator.source;

import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Spells the names of properties as {@code @Naming} or {@code @JsonNaming} says. */
final class ModelNaming {
  private static final Map<String, String> STRATEGIES = Map.of(
      "LowerCamelCaseStrategy", "LOWER_CAMEL_CASE",
      "UpperCamelCaseStrategy", "UPPER_CAMEL_CASE",
      "SnakeCaseStrategy", "SNAKE_CASE",
      "UpperSnakeCaseStrategy", "UPPER_SNAKE_CASE",
      "KebabCaseStrategy", "KEBAB_CASE",
      "LowerDotCaseStrategy", "LOWER_DOT_CASE",
      "LowerCaseStrategy", "LOWER_CASE");

  private final Findings findings;

  ModelNaming(Findings findings) {
    this.findings = findings;
  }

  /** The style of a type: its own, or the one given. */
  String style(Optional<AnnotationUse> ours, Optional<AnnotationUse> jackson, String otherwise) {
    if (ours.isPresent()) {
      return ours.get()
          .value("value")
          .filter(AnnotationValue.Other.class::isInstance)
          .map(value -> ((AnnotationValue.Other) value).lastName())
          .orElse(otherwise);
    }
    return jackson.map(use -> strategy(use, otherwise)).orElse(otherwise);
  }

  private String strategy(AnnotationUse use, String otherwise) {
    String name = use.value("value")
        .filter(AnnotationValue.ClassLiteral.class::isInstance)
        .map(value -> ((AnnotationValue.ClassLiteral) value).type().type().text())
        .orElse("");
    String style = STRATEGIES.get(name.substring(name.lastIndexOf('.') + 1));
    if (style == null) {
      findings.annotation(
          use.location(),
          "This strategy of `@JsonNaming` is not known before the request.",
          "Write `@Naming` with one of its styles, or `@JsonProperty` on each property.");
      return otherwise;
    }
    return style;
  }

  /** A name in Java as JSON spells it. */
  static String spell(String name, String style) {
    return switch (style) {
      case "UPPER_CAMEL_CASE" -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      case "SNAKE_CASE" -> words(name, "_");
      case "UPPER_SNAKE_CASE" -> words(name, "_").toUpperCase(Locale.ROOT);
      case "KEBAB_CASE" -> words(name, "-");
      case "LOWER_DOT_CASE" -> words(name, ".");
      case "LOWER_CASE" -> name.toLowerCase(Locale.ROOT);
      default -> name;
    };
  }

  /** {@code userID2} is {@code user_id2}, {@code aURLPath} is {@code a_url_path}. */
  private static String words(String name, String separator) {
    String between = "$1" + separator + "$2";
    return name.replaceAll("([a-z0-9])([A-Z])", between)
        .replaceAll("([A-Z])([A-Z][a-z])", between)
        .toLowerCase(Locale.ROOT);
  }
}
