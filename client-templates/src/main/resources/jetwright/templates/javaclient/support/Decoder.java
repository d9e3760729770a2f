package dev.jetwright.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a value from JSON: {@code JsonReader::readString}, {@code ItemCodec::read},
 * {@code Decoder.list(ItemCodec::read)}.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Decoder<T> {

  /** Reads the value that the reader stands before. */
  T read(JsonReader in);

  /** Reads an array. */
  static <T> Decoder<List<T>> list(Decoder<T> element) {
    return in -> in.readList(element);
  }

  /** Reads an array in which nothing is twice. */
  static <T> Decoder<Set<T>> set(Decoder<T> element) {
    return in -> in.readSet(element);
  }

  /** Reads an object with free keys. */
  static <K, V> Decoder<Map<K, V>> map(Function<String, K> key, Decoder<V> value) {
    return in -> in.readMap(key, value);
  }

  /** Reads a value that may be null. */
  static <T> Decoder<Optional<T>> optional(Decoder<T> value) {
    return in -> in.readOptional(value);
  }

  /** Reads a value that may be null. */
  static <T> Decoder<T> nullable(Decoder<T> value) {
    return in -> in.readNullable(value);
  }

  /** Reads a whole number as what it stands for, or null. */
  static <T> Decoder<T> number(Function<String, T> parse) {
    return in -> in.readNumber(parse);
  }

  /** Reads a string as what it stands for, or null. */
  static <T> Decoder<T> text(Function<String, T> parse) {
    return in -> in.readText(parse);
  }
}
