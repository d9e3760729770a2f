package dev.jetwright.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON as maps, lists, strings, numbers, booleans and null.
 *
 * <p>A whole number is an {@code Integer}, {@code Long} or {@code BigInteger}, whatever holds it;
 * another number is a {@code Double}, or a {@code BigDecimal} where a double would be infinite.
 */
public final class AnyJson {
  private static final String TREES = "tools.jackson.databind.node.";

  private AnyJson() {}

  /** Reads a value of any kind. */
  public static @Nullable Object read(JsonReader in) {
    return value(in.parser);
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static Number number(JsonParser parser) {
    double number = parser.getDoubleValue();
    return Double.isInfinite(number) ? parser.getDecimalValue() : (Number) number;
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  /**
   * Writes maps, lists and other collections, strings, numbers, booleans and null; dates, times,
   * UUIDs and URIs as their texts; and what is JSON already.
   *
   * @throws IllegalArgumentException if there is something else in the value
   */
  public static void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String || value instanceof Character || value instanceof Enum) {
      out.writeString(value.toString());
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Number number) {
      write(out, number);
    } else if (value instanceof Map<?, ?> map) {
      out.writeMap(map, Keys.TEXT, AnyJson::write);
    } else if (value instanceof Collection<?> collection) {
      out.writeArray(collection, AnyJson::write);
    } else if (value instanceof Optional<?> optional) {
      write(out, optional.orElse(null));
    } else if (value instanceof dev.jetwright.RawJson json) {
      out.writeText(json.text());
    } else if (isText(value)) {
      out.writeString(value.toString());
    } else if (value.getClass().getName().startsWith(TREES)) {
      // The text of a tree is its JSON; not everybody has the library that it is from.
      out.writeText(value.toString());
    } else {
      throw new IllegalArgumentException(
          "Not a value of JSON: " + value.getClass().getName());
    }
  }

  private static boolean isText(Object value) {
    return value instanceof CharSequence
        || value instanceof Temporal
        || value instanceof TemporalAmount
        || value instanceof UUID
        || value instanceof URI;
  }

  private static void write(JsonWriter out, Number number) {
    if (number instanceof Double || number instanceof Float) {
      out.writeDouble(number.doubleValue());
    } else if (number instanceof BigDecimal || number instanceof BigInteger) {
      out.writeRaw(RawJson.of(number.toString()).compact());
    } else {
      out.writeLong(number.longValue());
    }
  }

  /** The keys of maps: their texts. */
  private static final class Keys implements dev.jetwright.runtime.text.TextCodec<Object> {
    private static final Keys TEXT = new Keys();

    @Override
    public Object decode(String text, dev.jetwright.runtime.check.Faults faults) {
      return text;
    }

    @Override
    public String encode(Object key) {
      return key.toString();
    }
  }
}
