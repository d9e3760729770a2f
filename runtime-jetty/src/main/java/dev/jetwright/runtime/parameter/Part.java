package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.check.Check;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file in the form of a request, or several of one name.
 *
 * <pre>{@code
 * UploadedFile photo = exchange.part("photo").required(Parts.FILE);
 * exchange.rejectIfFaulty();
 * }</pre>
 */
public final class Part {
  private final PartValues values;

  public Part(PartValues values) {
    this.values = values;
  }

  /** A value that must be there. */
  public <T> @Nullable T required(PartDecoder<T> decoder) throws IOException {
    if (values.count() == 0) {
      values.reportMissing();
      return null;
    }
    return decoder.decode(values);
  }

  /** A value that must be there and satisfy a check. */
  public <T> @Nullable T required(PartDecoder<T> decoder, Check<? super T> check)
      throws IOException {
    T value = required(decoder);
    if (value != null) {
      check.check(value, values::report);
    }
    return value;
  }

  /** A value that may be absent. */
  public <T> Optional<T> optional(PartDecoder<T> decoder) throws IOException {
    return Optional.ofNullable(nullable(decoder));
  }

  /** A value that may be absent and otherwise satisfies a check. */
  public <T> Optional<T> optional(PartDecoder<T> decoder, Check<? super T> check)
      throws IOException {
    return Optional.ofNullable(nullable(decoder, check));
  }

  /** A value that may be absent. */
  public <T> @Nullable T nullable(PartDecoder<T> decoder) throws IOException {
    return values.count() == 0 ? null : decoder.decode(values);
  }

  /** A value that may be absent and otherwise satisfies a check. */
  public <T> @Nullable T nullable(PartDecoder<T> decoder, Check<? super T> check)
      throws IOException {
    return values.count() == 0 ? null : required(decoder, check);
  }
}
