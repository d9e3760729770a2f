package dev.jetwright.runtime.json;

import dev.jetwright.runtime.text.EnumText;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextCodec;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON, in UTF-8 and without blanks.
 *
 * <pre>{@code
 * private static final byte[] NAME = JsonWriter.name("name");
 *
 * static void write(JsonWriter out, Item item) {
 *   out.beginObject();
 *   out.name(NAME);
 *   out.writeString(item.name());
 *   out.endObject();
 * }
 * }</pre>
 */
public final class JsonWriter extends Output {
  private static final byte[] NULL = ascii("null");
  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");

  /** A writer that grew beyond this is left to the garbage collector. */
  private static final int MOST_BYTES = 1 << 20;

  private static final Spare<JsonWriter> SPARE = new Spare<>(JsonWriter::new);

  /** Doubles below this have their thousandths as a {@code long} without loss. */
  private static final double MOST_THOUSANDTHS = 1e12;

  /** A writer; for answers there are {@link #pooled} ones. */
  public JsonWriter() {}

  /** A writer that has been used before, if there is one: to be {@linkplain #recycle recycled}. */
  public static JsonWriter pooled() {
    return SPARE.take();
  }

  /** Makes this writer available to others; what it wrote is gone. */
  public void recycle() {
    if (capacity() <= MOST_BYTES) {
      clear();
      SPARE.give(this);
    }
  }

  /** A property's name as {@link #name(byte[])} takes it. */
  public static byte[] name(String name) {
    JsonWriter out = new JsonWriter();
    out.putString(name);
    out.put(':');
    return out.toByteArray();
  }

  /** A variant's tag as {@link #tag(byte[])} takes it: a name and a value. */
  public static byte[] tag(String property, String tag) {
    JsonWriter out = new JsonWriter();
    out.put(name(property));
    out.putString(tag);
    return out.toByteArray();
  }

  /** Begins an object. */
  public void beginObject() {
    put('{');
  }

  /** Ends an object. */
  public void endObject() {
    put('}');
  }

  /** Writes a property's name. */
  public void name(byte[] name) {
    putAfter('{', name);
  }

  /** Writes a variant's tag. */
  public void tag(byte[] tag) {
    putAfter('{', tag);
  }

  /** Writes {@code null}. */
  public void writeNull() {
    put(NULL);
  }

  /** Writes a {@code boolean}. */
  public void writeBoolean(boolean value) {
    put(value ? TRUE : FALSE);
  }

  /** Writes an {@code int}. */
  public void writeInt(int value) {
    putNumber(value);
  }

  /** Writes a {@code long}. */
  public void writeLong(long value) {
    putNumber(value);
  }

  /** Writes a {@code float}; null in place of infinities and not-a-number. */
  public void writeFloat(float value) {
    if (Float.isFinite(value)) {
      putAscii(Scalars.FLOAT.encode(value));
    } else {
      writeNull();
    }
  }

  /** Writes a {@code double}; null in place of infinities and not-a-number. */
  public void writeDouble(double value) {
    if (!Double.isFinite(value)) {
      writeNull();
      return;
    }
    if (Math.abs(value) < MOST_THOUSANDTHS) {
      // Most numbers in the world have few decimals: those are exact as a count of thousandths.
      long thousandths = Math.round(value * 1000);
      if (thousandths / 1000.0 == value && thousandths != 0) {
        putThousandths(thousandths);
        return;
      }
    }
    putAscii(Scalars.DOUBLE.encode(value));
  }

  private void putThousandths(long thousandths) {
    if (thousandths < 0) {
      put('-');
    }
    long positive = Math.abs(thousandths);
    putNumber(positive / 1000);
    put('.');
    int fraction = (int) (positive % 1000);
    put((char) ('0' + fraction / 100));
    if (fraction % 100 != 0) {
      put((char) ('0' + fraction / 10 % 10));
      if (fraction % 10 != 0) {
        put((char) ('0' + fraction % 10));
      }
    }
  }

  /** Writes a string. */
  public void writeString(String value) {
    putString(value);
  }

  /** Writes a decimal number as a string, so that no reader rounds it. */
  public void writeDecimal(BigDecimal value) {
    quote(Scalars.DECIMAL.encode(value));
  }

  /** Writes a UUID. */
  public void writeUuid(UUID value) {
    put('"');
    putUuid(value);
    put('"');
  }

  /** Writes a date. */
  public void writeDate(LocalDate value) {
    quote(value.toString());
  }

  /** Writes a date and time. */
  public void writeLocalDateTime(LocalDateTime value) {
    quote(Scalars.LOCAL_DATE_TIME.encode(value));
  }

  /** Writes a date and time with its offset. */
  public void writeOffsetDateTime(OffsetDateTime value) {
    quote(Scalars.OFFSET_DATE_TIME.encode(value));
  }

  /** Writes a point on the time line, in UTC. */
  public void writeInstant(Instant value) {
    quote(Scalars.INSTANT.encode(value));
  }

  /** Writes a duration. */
  public void writeDuration(Duration value) {
    quote(Scalars.DURATION.encode(value));
  }

  /** Writes a constant of an enum. */
  public <E extends Enum<E>> void writeEnum(EnumText<E> words, E constant) {
    putString(words.encode(constant));
  }

  /** Writes a value, or null if there is none. */
  public <T> void writeOptional(Optional<T> value, Encoder<? super T> encoder) {
    writeNullable(value.orElse(null), encoder);
  }

  /** Writes a value or null. */
  public <T> void writeNullable(@Nullable T value, Encoder<? super T> encoder) {
    if (value == null) {
      writeNull();
    } else {
      encoder.encode(this, value);
    }
  }

  /** Writes an array. */
  public <T> void writeArray(Collection<? extends T> elements, Encoder<T> encoder) {
    put('[');
    boolean first = true;
    for (T element : elements) {
      if (!first) {
        put(',');
      }
      first = false;
      encoder.encode(this, element);
    }
    put(']');
  }

  /** Writes an object with free names. */
  public <K, V> void writeMap(
      Map<? extends K, ? extends V> map, TextCodec<K> keys, Encoder<V> values) {
    put('{');
    boolean first = true;
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      if (!first) {
        put(',');
      }
      first = false;
      putString(keys.encode(entry.getKey()));
      put(':');
      values.encode(this, entry.getValue());
    }
    put('}');
  }

  /** Writes what is JSON already. */
  public void writeRaw(byte[] json) {
    put(json);
  }

  /** Writes a text that is JSON already. */
  public void writeText(String json) {
    put(json.getBytes(StandardCharsets.UTF_8));
  }

  private void quote(String ascii) {
    put('"');
    putAscii(ascii);
    put('"');
  }

  @Override
  public String toString() {
    return new String(toByteArray(), StandardCharsets.UTF_8);
  }
}
