package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.JsonTexts;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SchemaNotes;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonLiteral;
import dev.jetwright.generator.emit.json.JsonObject;
import dev.jetwright.generator.emit.json.JsonString;
import dev.jetwright.generator.emit.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What authors add to schemas: titles, examples, members of their own. */
final class Notes {
  private Notes() {}

  /** The additions for a value of any type. */
  static JsonObject of(SchemaNotes notes) {
    return of(notes, text -> false);
  }

  /** The additions for a value of this type. */
  static JsonObject of(SchemaNotes notes, Type type) {
    boolean isText = type instanceof Scalar scalar && scalar.jsonType().equals("string");
    return of(notes, text -> isText && !text.startsWith("\""));
  }

  private static JsonObject of(SchemaNotes notes, Predicate<String> asItIs) {
    JsonObject additions = new JsonObject().putText("title", notes.title().orElse(""));
    List<JsonValue> examples = notes.examples().stream()
        .map(text -> asItIs.test(text) ? new JsonString(text) : value(text))
        .toList();
    if (!examples.isEmpty()) {
      additions.put("examples", JsonArray.of(examples));
    }
    Optional<JsonObject> extra = notes
        .extra()
        .map(Notes::value)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast);
    extra.ifPresent(additions::putAll);
    return additions;
  }

  /** A text that is JSON as what it says, another one as a string. */
  private static JsonValue value(String text) {
    return JsonTexts.parse(text).map(Notes::tree).orElseGet(() -> new JsonString(text));
  }

  private static JsonValue tree(Object value) {
    if (value instanceof Map<?, ?> map) {
      JsonObject object = new JsonObject();
      map.forEach((name, member) -> object.put((String) name, tree(member)));
      return object;
    }
    if (value instanceof List<?> list) {
      return JsonArray.of(list.stream().map(Notes::tree).toList());
    }
    if (value instanceof String string) {
      return new JsonString(string);
    }
    if (value instanceof BigDecimal number) {
      return JsonLiteral.of(number);
    }
    return value instanceof Boolean bool ? JsonLiteral.of(bool) : JsonLiteral.NULL;
  }
}
