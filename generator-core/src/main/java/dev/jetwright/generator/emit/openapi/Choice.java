package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.emit.json.JsonArray;
import dev.jetwright.generator.emit.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One of the objects that a value may be.
 *
 * @param tag the value of the property that names it; empty when it has no such property
 * @param schema a reference to its schema
 */
record Choice(Optional<String> tag, JsonObject schema) {

  /** A value that is one of these, told apart by a property if all have it. */
  static JsonObject oneOf(String property, List<Choice> choices) {
    JsonObject schema = new JsonObject()
        .put("oneOf", JsonArray.of(choices.stream().map(Choice::schema).toList()));
    if (choices.stream().allMatch(choice -> choice.tag().isPresent())) {
      JsonObject mapping = new JsonObject();
      choices.forEach(choice -> mapping.put(choice.tag().get(), choice.schema().get("$ref")));
      schema.put(
          "discriminator", new JsonObject().put("propertyName", property).put("mapping", mapping));
    }
    return schema;
  }

  /** A value that is at least one of these. */
  static JsonObject anyOf(List<Choice> choices) {
    return new JsonObject()
        .put("anyOf", JsonArray.of(choices.stream().map(Choice::schema).toList()));
  }

  /** The property that names a choice. */
  static JsonObject tag(String value) {
    return new JsonObject().put("type", "string").put("const", value);
  }
}
