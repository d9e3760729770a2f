package dev.jetwright.generator.emit.json;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object, built member by member and printed in that order.
 *
 * <pre>{@code
 * new JsonObject().put("type", "array").put("items", items).putText("description", doc.text())
 * }</pre>
 */
public final class JsonObject implements JsonValue {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  /** Adds a member, or replaces its value in its place. */
  public JsonObject put(String name, JsonValue value) {
    members.put(name, value);
    return this;
  }

  /** Adds a string. */
  public JsonObject put(String name, String text) {
    return put(name, new JsonString(text));
  }

  /** Adds a boolean. */
  public JsonObject put(String name, boolean value) {
    return put(name, JsonLiteral.of(value));
  }

  /** Adds an integer. */
  public JsonObject put(String name, long value) {
    return put(name, JsonLiteral.of(value));
  }

  /** Adds an array of strings. */
  public JsonObject put(String name, Collection<String> texts) {
    return put(name, JsonArray.ofStrings(texts));
  }

  /** Adds a value if there is one. */
  public JsonObject put(String name, Optional<? extends JsonValue> value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  /** Adds a string unless it is empty. */
  public JsonObject putText(String name, String text) {
    return text.isEmpty() ? this : put(name, text);
  }

  /** Adds an array of strings unless it is empty. */
  public JsonObject putTexts(String name, Collection<String> texts) {
    return texts.isEmpty() ? this : put(name, texts);
  }

  /** Adds {@code true} if it is so, and nothing otherwise. */
  public JsonObject putIf(String name, boolean value) {
    return value ? put(name, true) : this;
  }

  /** Adds all members of another object. */
  public JsonObject putAll(JsonObject other) {
    members.putAll(other.members);
    return this;
  }

  /** The object of that name, which is made if it is not there. */
  public JsonObject object(String name) {
    return (JsonObject) members.computeIfAbsent(name, absent -> new JsonObject());
  }

  /** The value of that name, if it is there. */
  public Optional<JsonValue> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** Whether there is no member. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** The members, in order. */
  public Map<String, JsonValue> members() {
    return Collections.unmodifiableMap(members);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.object(this);
  }
}
