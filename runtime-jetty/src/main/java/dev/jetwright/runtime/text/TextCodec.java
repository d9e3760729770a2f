package dev.jetwright.runtime.text;

/**
 * A {@link TextDecoder} that also writes what it reads: for map keys.
 *
 * @param <T> the type of the value
 */
public interface TextCodec<T> extends TextDecoder<T> {

  /** The value as text. */
  String encode(T value);
}
