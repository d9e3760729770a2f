package dev.jetwright.client;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON, value by value.
 *
 * <p>Between two calls the reader stands at the first token of the next value. What is not as it
 * should be is a {@link StreamReadException} that names the place.
 */
public final class JsonReader {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
      .build();

  private final byte[] json;
  private final JsonParser parser;

  private JsonReader(byte[] json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
  }

  /** Reads a whole text, which must be one value. */
  static <T> T read(byte[] json, Decoder<T> decoder) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      JsonReader in = new JsonReader(json, parser);
      if (parser.nextToken() == null) {
        throw in.fault("expected a value, found nothing");
      }
      T value = decoder.read(in);
      if (parser.nextToken() != null) {
        throw in.fault("expected the end, found more");
      }
      return value;
    }
  }

  /** Steps into an object; false if there is none but null. */
  public boolean beginObject() {
    if (isNull()) {
      return false;
    }
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw unlike("an object");
    }
    return true;
  }

  /** Steps into an array; false if there is none but null. */
  public boolean beginArray() {
    if (isNull()) {
      return false;
    }
    if (!isArray()) {
      throw unlike("an array");
    }
    return true;
  }

  /** Goes to the next element of an array; false behind the last. */
  public boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** The name of the next property, before whose value the reader is then; null after the last. */
  public String nextName() {
    String name = parser.nextName();
    if (name != null) {
      parser.nextToken();
    }
    return name;
  }

  /** A property that has to be there. */
  public <T> T required(T value, String name) {
    if (value == null) {
      throw fault("`" + name + "` is missing");
    }
    return value;
  }

  /**
   * The tag of the union in front of which the reader stands and stays, wherever in the object it
   * is; empty when there is none.
   */
  public String tag(String property) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw unlike("an object");
    }
    int start = offset(parser.currentTokenLocation().getByteOffset());
    try (JsonParser ahead =
        FACTORY.createParser(ObjectReadContext.empty(), json, start, json.length - start)) {
      ahead.nextToken();
      for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
        JsonToken token = ahead.nextToken();
        if (name.equals(property)) {
          return token == JsonToken.VALUE_STRING ? ahead.getString() : "";
        }
        ahead.skipChildren();
      }
      return "";
    }
  }

  /** Whether the value is null. */
  public boolean isNull() {
    return parser.hasToken(JsonToken.VALUE_NULL);
  }

  boolean isString() {
    return parser.hasToken(JsonToken.VALUE_STRING);
  }

  boolean isArray() {
    return parser.hasToken(JsonToken.START_ARRAY);
  }

  /** Passes over a value. */
  public void skipValue() {
    parser.skipChildren();
  }

  JsonParser parser() {
    return parser;
  }

  /** A value as the JSON that it is. */
  public String readRaw() {
    int start = offset(parser.currentTokenLocation().getByteOffset());
    parser.skipChildren();
    parser.finishToken();
    int end = offset(parser.currentLocation().getByteOffset());
    return new String(json, start, end - start, StandardCharsets.UTF_8);
  }

  private static int offset(long bytes) {
    return Math.toIntExact(bytes);
  }

  /** A string, or null. */
  public String readString() {
    return readText(Text::same, "a string");
  }

  /** A string, or the text of a number, boolean or null. */
  String readAsText() {
    if (parser.currentToken().isScalarValue()) {
      return parser.getString();
    }
    throw unlike("a string or number");
  }

  /** A boolean. */
  public boolean readBoolean() {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw unlike("a boolean");
    };
  }

  /** A whole number. */
  public byte readByte() {
    return (byte) readLong(8);
  }

  /** A whole number. */
  public short readShort() {
    return (short) readLong(16);
  }

  /** A whole number. */
  public int readInt() {
    return (int) readLong(32);
  }

  private long readLong(int bits) {
    long value = readLong();
    if (value << 64 - bits >> 64 - bits != value) {
      throw unlike("a whole number of " + bits + " bits");
    }
    return value;
  }

  /** A whole number of any size, or null. */
  public BigInteger readBigInteger() {
    if (isNull()) {
      return null;
    }
    if (!isNumber()) {
      throw unlike("a whole number");
    }
    try {
      return parser.getDecimalValue().toBigIntegerExact();
    } catch (ArithmeticException notWhole) {
      throw unlike("a whole number");
    }
  }

  /** A year, or null. */
  public Year readYear() {
    return isNull() ? null : Year.of(readInt());
  }

  /** A whole number. */
  public long readLong() {
    if (!isNumber()) {
      throw unlike("a whole number");
    }
    try {
      return parser.getDecimalValue().longValueExact();
    } catch (ArithmeticException notWhole) {
      throw unlike("a whole number of 64 bits");
    }
  }

  /** A number; null stands for one that JSON cannot spell. */
  public double readDouble() {
    if (isNull()) {
      return Double.NaN;
    }
    if (!isNumber()) {
      throw unlike("a number");
    }
    return parser.getDoubleValue();
  }

  /** A number; null stands for one that JSON cannot spell. */
  public float readFloat() {
    return (float) readDouble();
  }

  /** A decimal, from a string or a number, or null. */
  public BigDecimal readDecimal() {
    return isNumber() ? parser.getDecimalValue() : readText(BigDecimal::new, "a decimal");
  }

  /** A UUID, or null. */
  public UUID readUuid() {
    return readText(UUID::fromString, "a UUID");
  }

  /** A date, or null. */
  public LocalDate readDate() {
    return readText(Text::toDate, "a date");
  }

  /** A date and time, or null. */
  public LocalDateTime readLocalDateTime() {
    return readText(Text::toLocalDateTime, "a date and time");
  }

  /** A date and time with an offset, or null. */
  public OffsetDateTime readOffsetDateTime() {
    return readText(Text::toOffsetDateTime, "a date and time with an offset");
  }

  /** A point on the time line, or null. */
  public Instant readInstant() {
    return readText(Text::toInstant, "a date and time with an offset");
  }

  /** A duration, or null. */
  public Duration readDuration() {
    return readText(Text::toDuration, "a duration");
  }

  /** What a whole number stands for, or null. */
  public <T> T readNumber(Function<String, T> parse) {
    return isNull() ? null : parsed(Long.toString(readLong()), parse, "a whole number");
  }

  /** What a string stands for, or null. */
  public <T> T readText(Function<String, T> parse) {
    return readText(parse, "a string");
  }

  private <T> T readText(Function<String, T> parse, String what) {
    if (isNull()) {
      return null;
    }
    if (!isString()) {
      throw unlike(what);
    }
    return parsed(parser.getString(), parse, what);
  }

  private <T> T parsed(String text, Function<String, T> parse, String what) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw fault("expected " + what + ", found \"" + text + "\"");
    }
  }

  /** An array; null stands for an empty one. */
  public <T> List<T> readList(Decoder<T> element) {
    List<T> list = new ArrayList<>();
    readElements(list, element);
    return Collections.unmodifiableList(list);
  }

  /** An array in which nothing is twice; null stands for an empty one. */
  public <T> Set<T> readSet(Decoder<T> element) {
    Set<T> set = new LinkedHashSet<>();
    readElements(set, element);
    return Collections.unmodifiableSet(set);
  }

  private <T> void readElements(Collection<T> elements, Decoder<T> element) {
    if (isNull()) {
      return;
    }
    if (!isArray()) {
      throw unlike("an array");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.read(this));
    }
  }

  /** An object with free keys; null stands for an empty one. */
  public <K, V> Map<K, V> readMap(Function<String, K> key, Decoder<V> value) {
    Map<K, V> map = new LinkedHashMap<>();
    if (beginObject()) {
      for (String name = nextName(); name != null; name = nextName()) {
        map.put(parsed(name, key, "another key"), value.read(this));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /** A value that may be null. */
  public <T> Optional<T> readOptional(Decoder<T> value) {
    return isNull() ? Optional.empty() : Optional.ofNullable(value.read(this));
  }

  /** A value that may be null. */
  public <T> T readNullable(Decoder<T> value) {
    return isNull() ? null : value.read(this);
  }

  private boolean isNumber() {
    return parser.currentToken().isNumeric();
  }

  private StreamReadException unlike(String expected) {
    return fault("expected " + expected + ", found " + found());
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      default -> "the number " + parser.getString();
    };
  }

  /** A fault at the value, or at the object that was read last. */
  private StreamReadException fault(String what) {
    TokenStreamContext context = parser.streamReadContext();
    boolean inside = parser.hasToken(JsonToken.START_OBJECT) || isArray();
    String path = String.valueOf((inside ? context.getParent() : context).pathAsPointer());
    return new StreamReadException(null, path.isEmpty() ? what : path + ": " + what);
  }
}
