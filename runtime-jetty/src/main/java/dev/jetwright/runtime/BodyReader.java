package dev.jetwright.runtime;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.json.Decoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON body of a request. */
public final class BodyReader {
  /** A value that must be there. */
  public <T> @Nullable T required(Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> @Nullable T nullable(Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent and has a default. */
  public <T> @Nullable T withDefault(T absent, Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that must be there. */
  public <T> @Nullable T required(Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> @Nullable T nullable(Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent and has a default. */
  public <T> @Nullable T withDefault(T absent, Decoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** Several values under their names in one object: {@code decoder} reads the object. */
  public <T> @Nullable T embedded(Decoder<T> decoder) {
    throw new UnsupportedOperationException();
  }
}
