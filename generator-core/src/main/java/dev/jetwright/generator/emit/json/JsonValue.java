package dev.jetwright.generator.emit.json;

/** A value of a JSON document. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonLiteral {

  /** Calls the method of this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One answer for each kind of value.
   *
   * @param <R> the answer
   */
  interface Visitor<R> {
    /** An object. */
    R object(JsonObject object);

    /** An array. */
    R array(JsonArray array);

    /** A string. */
    R string(JsonString string);

    /** A number, boolean or null. */
    R literal(JsonLiteral literal);
  }
}
