package dev.jetwright.client;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Any JSON as maps, lists, strings, numbers, booleans and null. */
public final class AnyJson {
  private AnyJson() {}

  /** Reads a value of any kind. */
  public static Object read(JsonReader in) {
    return value(in.parser());
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      object.put(name, value(parser));
    }
    return Collections.unmodifiableMap(object);
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return Collections.unmodifiableList(array);
  }

  /**
   * Writes maps, lists and other collections, strings, numbers, booleans and null.
   *
   * @throws IllegalArgumentException if there is something else in the value
   */
  public static void write(JsonWriter out, Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Number number) {
      write(out, number);
    } else if (value instanceof Map<?, ?> map) {
      out.writeMap(map, String::valueOf, AnyJson::write);
    } else if (value instanceof Collection<?> collection) {
      out.writeAll(collection, AnyJson::write);
    } else {
      throw new IllegalArgumentException(
          "Not a value of JSON: " + value.getClass().getName());
    }
  }

  private static void write(JsonWriter out, Number number) {
    if (number instanceof Double || number instanceof Float) {
      out.writeDouble(number.doubleValue());
    } else if (number instanceof BigDecimal || number instanceof BigInteger) {
      out.writeRaw(number.toString());
    } else {
      out.writeLong(number.longValue());
    }
  }
}
