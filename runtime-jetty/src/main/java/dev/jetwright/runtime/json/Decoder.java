package dev.jetwright.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads a value from JSON: {@code ItemCodec::read}, {@code JsonReader::readString}.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface Decoder<T> {

  /**
   * The value at the reader's place; the reader then stands on its last token. After a fault the
   * result has no meaning.
   */
  @Nullable
  T decode(JsonReader in);
}
