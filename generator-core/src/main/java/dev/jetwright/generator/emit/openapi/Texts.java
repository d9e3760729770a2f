package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keywords for the characters of a string. */
final class Texts {
  /** A character that is no white space to Java; ECMAScript counts others. */
  private static final String NOT_BLANK =
      "[^\\t-\\r\\x1C-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

  private Texts() {}

  static JsonObject of(List<Constraint> constraints) {
    List<String> patterns = new ArrayList<>();
    JsonObject keywords = new JsonObject();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.NotBlank) {
        patterns.add(NOT_BLANK);
      } else if (constraint instanceof Constraint.Pattern pattern) {
        expression(pattern.regexp(), pattern.flags()).ifPresent(patterns::add);
      } else if (constraint instanceof Constraint.Url url) {
        keywords.put("format", "uri").put("maxLength", url.maxLength());
        if (!url.schemes().isEmpty()) {
          patterns.add("^(?:" + String.join("|", url.schemes()) + "):");
        }
      } else if (constraint instanceof Constraint.Email email) {
        keywords.put("format", "email");
        if (!email.regexp().equals(Constraint.Email.ANY)) {
          expression(email.regexp(), email.flags()).ifPresent(patterns::add);
        }
      }
    }
    if (patterns.size() == 1) {
      return keywords.put("pattern", patterns.get(0));
    }
    return patterns.isEmpty() ? keywords : keywords.put("allOf", all(patterns));
  }

  /** JSON Schema has no flags: what they change cannot be said. */
  private static Optional<String> expression(String regexp, List<Constraint.Flag> flags) {
    return flags.isEmpty() ? EcmaPattern.matching(regexp) : Optional.empty();
  }

  private static JsonArray all(List<String> patterns) {
    return JsonArray.of(patterns.stream()
        .map(pattern -> new JsonObject().put("pattern", pattern))
        .toList());
  }
}
