package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The keywords for the characters of a string. */
final class Texts {
  private Texts() {}

  static JsonObject of(List<Constraint> constraints) {
    List<String> patterns = new ArrayList<>();
    JsonObject keywords = new JsonObject();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.NotBlank) {
        patterns.add("\\S");
      } else if (constraint instanceof Constraint.Pattern pattern) {
        EcmaPattern.matching(pattern.regexp()).ifPresent(patterns::add);
      } else if (constraint instanceof Constraint.Email) {
        keywords.put("format", "email");
      }
    }
    if (patterns.size() == 1) {
      return keywords.put("pattern", patterns.get(0));
    }
    return patterns.isEmpty() ? keywords : keywords.put("allOf", all(patterns));
  }

  private static JsonArray all(List<String> patterns) {
    return JsonArray.of(patterns.stream()
        .map(pattern -> new JsonObject().put("pattern", pattern))
        .toList());
  }
}
