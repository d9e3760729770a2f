package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.DoubleCheck;
import dev.jetwright.runtime.check.FloatCheck;
import dev.jetwright.runtime.check.IntCheck;
import dev.jetwright.runtime.check.LongCheck;
import dev.jetwright.runtime.text.EnumText;
import dev.jetwright.runtime.text.TextDecoder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values from JSON. */
public final class JsonReader {
  /** What {@link #nextProperty} answers after the last property. */
  public static final int END = -1;

  /** Enters an object; false, after reporting it, when there is none. */
  public boolean beginObject(PropertyNames names) {
    throw new UnsupportedOperationException();
  }

  /**
   * The index of the next property, END after the last, something else below zero for an unknown
   * one.
   */
  public int nextProperty() {
    throw new UnsupportedOperationException();
  }

  /** Leaves an object; whether it had no fault. */
  public boolean endObject() {
    throw new UnsupportedOperationException();
  }

  /** Reports what a constructor said about the object just left. */
  public <T> @Nullable T refuse(IllegalArgumentException error) {
    throw new UnsupportedOperationException();
  }

  /** Skips the value at hand. */
  public void skipValue() {
    throw new UnsupportedOperationException();
  }

  /**
   * The index of the union's variant at hand; below zero, after reporting it, when there is none.
   */
  public int variant(Tags tags) {
    throw new UnsupportedOperationException();
  }

  /** Requires a variant's own tag. */
  public void readTag(String tag) {
    throw new UnsupportedOperationException();
  }

  /** Reads a boolean. */
  public boolean readBoolean() {
    throw new UnsupportedOperationException();
  }

  /** Reads a int. */
  public int readInt() {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a int. */
  public int readInt(IntCheck check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a long. */
  public long readLong() {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a long. */
  public long readLong(LongCheck check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a float. */
  public float readFloat() {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a float. */
  public float readFloat(FloatCheck check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a double. */
  public double readDouble() {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a double. */
  public double readDouble(DoubleCheck check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a string. */
  public @Nullable String readString() {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a string. */
  public @Nullable String readString(Check<? super String> check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a BigDecimal. */
  public @Nullable BigDecimal readDecimal() {
    throw new UnsupportedOperationException();
  }

  /** Reads a UUID. */
  public @Nullable UUID readUuid() {
    throw new UnsupportedOperationException();
  }

  /** Reads a LocalDate. */
  public @Nullable LocalDate readDate() {
    throw new UnsupportedOperationException();
  }

  /** Reads a LocalDateTime. */
  public @Nullable LocalDateTime readLocalDateTime() {
    throw new UnsupportedOperationException();
  }

  /** Reads a OffsetDateTime. */
  public @Nullable OffsetDateTime readOffsetDateTime() {
    throw new UnsupportedOperationException();
  }

  /** Reads a Instant. */
  public @Nullable Instant readInstant() {
    throw new UnsupportedOperationException();
  }

  /** Reads a Duration. */
  public @Nullable Duration readDuration() {
    throw new UnsupportedOperationException();
  }

  /** Reads a constant of an enum. */
  public <E extends Enum<E>> @Nullable E readEnum(EnumText<E> words) {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a value. */
  public <T> @Nullable T read(Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a value that may be null. */
  public <T> Optional<T> readOptional(Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a value that may be null. */
  public <T> Optional<T> readOptional(Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a value that may be null. */
  public <T> @Nullable T readNullable(Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a value that may be null. */
  public <T> @Nullable T readNullable(Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** Reads a value that may not be null although its type would allow it: {@code not_null}. */
  public <T> @Nullable T readNotNull(Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** Reads and checks a value that may not be null although its type would allow it. */
  public <T> @Nullable T readNotNull(Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** Reads an array. */
  public <T> @Nullable List<T> readList(Decoder<T> element) {
    throw new UnsupportedOperationException();
  }

  /** Reads an array and checks each element. */
  public <T> @Nullable List<T> readList(Decoder<T> element, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** Reads an array, dropping duplicates. */
  public <T> @Nullable Set<T> readSet(Decoder<T> element) {
    throw new UnsupportedOperationException();
  }

  /** Reads an array, dropping duplicates, and checks each element. */
  public <T> @Nullable Set<T> readSet(Decoder<T> element, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** Reads an object with free keys and checks each key. */
  public <K, V> @Nullable Map<K, V> readMap(
      TextDecoder<K> key, Check<? super K> check, Decoder<V> value) {
    throw new UnsupportedOperationException();
  }

  /** Reads an object with free keys. */
  public <K, V> @Nullable Map<K, V> readMap(TextDecoder<K> key, Decoder<V> value) {
    throw new UnsupportedOperationException();
  }
}
