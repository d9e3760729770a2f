package dev.jetwright.runtime.json;

/**
 * Writes a value as JSON: {@code ItemCodec::write}, {@code JsonWriter::writeString}.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Encoder<T> {

  /** Writes a value. */
  void encode(JsonWriter out, T value);
}
