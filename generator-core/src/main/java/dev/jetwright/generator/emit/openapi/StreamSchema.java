package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.emit.json.JsonObject;

/**
 * The schema of a body that is many values, one after the other.
 *
 * <p>What is sent is one text; what is in it, once it is taken apart, is an array. OpenAPI 3.1 has
 * no word for a stream ({@code itemSchema} is one of 3.2).
 */
final class StreamSchema {
  static final String LINES = "One value on each line.";

  private StreamSchema() {}

  /**
   * The schema.
   *
   * @param mediaType how the values are written
   * @param says what there is to say about that
   * @param item the schema of a value
   */
  static JsonObject of(String mediaType, String says, JsonObject item) {
    return new JsonObject()
        .put("type", "string")
        .put("description", says)
        .put("contentMediaType", AnswerMedia.bare(mediaType))
        .put("contentSchema", new JsonObject().put("type", "array").put("items", item));
  }
}
