package dev.jetwright.runtime.json;

import dev.jetwright.runtime.text.EnumText;
import dev.jetwright.runtime.text.TextCodec;
import java.math.BigDecimal;
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

/** Writes values as JSON. */
public final class JsonWriter {
  /** A property's name as it will be written. */
  public static byte[] name(String name) {
    throw new UnsupportedOperationException();
  }

  /** beginObject */
  public void beginObject() {
    throw new UnsupportedOperationException();
  }

  /** endObject */
  public void endObject() {
    throw new UnsupportedOperationException();
  }

  /** beginArray */
  public void beginArray() {
    throw new UnsupportedOperationException();
  }

  /** endArray */
  public void endArray() {
    throw new UnsupportedOperationException();
  }

  /** writeNull */
  public void writeNull() {
    throw new UnsupportedOperationException();
  }

  /** Writes a property's name. */
  public void name(byte[] name) {
    throw new UnsupportedOperationException();
  }

  /** Writes a variant's tag: its name and value, made by {@link #tag(String, String)}. */
  public void tag(byte[] tag) {
    throw new UnsupportedOperationException();
  }

  /** A variant's tag as it will be written. */
  public static byte[] tag(String property, String tag) {
    throw new UnsupportedOperationException();
  }

  /** Writes a boolean. */
  public void writeBoolean(boolean value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a int. */
  public void writeInt(int value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a long. */
  public void writeLong(long value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a float. */
  public void writeFloat(float value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a double. */
  public void writeDouble(double value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a String. */
  public void writeString(String value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a BigDecimal. */
  public void writeDecimal(BigDecimal value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a UUID. */
  public void writeUuid(UUID value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a LocalDate. */
  public void writeDate(LocalDate value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a LocalDateTime. */
  public void writeLocalDateTime(LocalDateTime value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a OffsetDateTime. */
  public void writeOffsetDateTime(OffsetDateTime value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a Instant. */
  public void writeInstant(Instant value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a Duration. */
  public void writeDuration(Duration value) {
    throw new UnsupportedOperationException();
  }

  /** Writes a constant of an enum. */
  public <E extends Enum<E>> void writeEnum(EnumText<E> words, E constant) {
    throw new UnsupportedOperationException();
  }

  /** Writes a value or null. */
  public <T> void writeOptional(Optional<T> value, Encoder<T> encoder) {
    throw new UnsupportedOperationException();
  }

  /** Writes a value or null. */
  public <T> void writeNullable(@Nullable T value, Encoder<T> encoder) {
    throw new UnsupportedOperationException();
  }

  /** Writes an array. */
  public <T> void writeArray(Collection<T> elements, Encoder<T> encoder) {
    throw new UnsupportedOperationException();
  }

  /** Writes an object with free keys. */
  public <K, V> void writeMap(Map<K, V> map, TextCodec<K> keys, Encoder<V> values) {
    throw new UnsupportedOperationException();
  }
}
