package dev.jetwright.generator.emit.json;

import java.util.Collection;
import java.util.List;

/**
 * A JSON array.
 *
 * @param values its elements
 */
public record JsonArray(List<JsonValue> values) implements JsonValue {

  /** Copies the elements. */
  public JsonArray {
    values = List.copyOf(values);
  }

  /** An array of these elements. */
  public static JsonArray of(Collection<? extends JsonValue> values) {
    return new JsonArray(List.copyOf(values));
  }

  /** An array of strings. */
  public static JsonArray ofStrings(Collection<String> texts) {
    return of(texts.stream().map(JsonString::new).toList());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.array(this);
  }
}
