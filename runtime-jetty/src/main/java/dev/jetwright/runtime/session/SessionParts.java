package dev.jetwright.runtime.session;

import dev.jetwright.RawJson;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonTexts;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.MalformedJson;
import dev.jetwright.runtime.text.Scalars;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered, as JSON: an object with a property for each type.
 *
 * @param values the values by the names of their types
 */
record SessionParts(Map<String, RawJson> values) {
  static final SessionParts NONE = new SessionParts(Map.of());

  /** Reads what {@link #toJson} wrote; null for anything else. */
  static @Nullable SessionParts of(byte[] json) {
    JsonInput input = new JsonInput(json, 0, json.length);
    try {
      Map<String, RawJson> values = input.read(in -> in.readMap(Scalars.STRING, JsonTexts::read));
      return values == null || input.isFaulty() ? null : new SessionParts(values);
    } catch (MalformedJson e) {
      return null;
    }
  }

  byte[] toJson() {
    JsonWriter out = new JsonWriter();
    out.writeMap(values, Scalars.STRING, JsonTexts::write);
    return out.toByteArray();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The same with another value; null for none. */
  SessionParts with(String name, @Nullable RawJson value) {
    Map<String, RawJson> changed = new TreeMap<>(values);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new SessionParts(changed);
  }
}
