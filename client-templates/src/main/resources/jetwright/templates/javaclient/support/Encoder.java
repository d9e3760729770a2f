package dev.jetwright.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes a value as JSON: {@code JsonWriter::writeString}, {@code ItemCodec::write},
 * {@code Encoder.list(ItemCodec::write)}.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Encoder<T> {

  /** Writes a value. */
  void write(JsonWriter out, T value);

  /** Writes a list as an array. */
  static <T> Encoder<List<T>> list(Encoder<T> element) {
    return (out, list) -> out.writeAll(list, element);
  }

  /** Writes a set as an array. */
  static <T> Encoder<Set<T>> set(Encoder<T> element) {
    return (out, set) -> out.writeAll(set, element);
  }

  /** Writes an object with free keys. */
  static <K, V> Encoder<Map<K, V>> map(Function<K, String> key, Encoder<V> value) {
    return (out, map) -> out.writeMap(map, key, value);
  }

  /** Writes a value that may be missing, and is null then. */
  static <T> Encoder<Optional<T>> optional(Encoder<T> value) {
    return (out, optional) -> out.writeOptional(optional, value);
  }

  /** Writes a value that may be null. */
  static <T> Encoder<T> nullable(Encoder<T> value) {
    return (out, nullable) -> out.writeNullable(nullable, value);
  }

  /** Writes a value that JSON has as a whole number. */
  static <T> Encoder<T> number(Function<T, String> text) {
    return (out, value) -> out.writeNumber(value, text);
  }

  /** Writes a value that JSON has as a string. */
  static <T> Encoder<T> text(Function<T, String> text) {
    return (out, value) -> out.writeText(value, text);
  }
}
