package dev.jetwright.runtime;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parameter of a request. */
public final class Parameter {
  /** A value that must be there. */
  public <T> @Nullable T required(TextDecoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(TextDecoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> @Nullable T nullable(TextDecoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent and has a default. */
  public <T> @Nullable T withDefault(T absent, TextDecoder<T> decoder) {
    throw new UnsupportedOperationException();
  }

  /** A value that must be there. */
  public <T> @Nullable T required(TextDecoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(TextDecoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent. */
  public <T> @Nullable T nullable(TextDecoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** A value that may be absent and has a default. */
  public <T> @Nullable T withDefault(T absent, TextDecoder<T> decoder, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }
}
