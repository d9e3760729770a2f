package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts that stand for values of a user's type.
 *
 * @param <T> the type
 */
final class CustomScalar<T> extends Scalar<T> {
  private final @Nullable Pattern pattern;
  private final Function<String, T> read;
  private final Function<T, String> write;

  CustomScalar(@Nullable Pattern pattern, Function<String, T> read, Function<T, String> write) {
    super(StringScalar.MISTYPED, StringScalar.MISTYPED_MESSAGE);
    this.pattern = pattern;
    this.read = read;
    this.write = write;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    if (pattern != null && !pattern.matcher(text).matches()) {
      String message = "String should match pattern '" + pattern.pattern() + "'";
      return refuse(faults, "string_pattern_mismatch", message, "pattern", pattern.pattern());
    }
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      String reason = String.valueOf(e.getMessage());
      return refuse(faults, "value_error", "Value error, " + reason, "error", reason);
    }
  }

  @Override
  public String encode(T value) {
    return write.apply(value);
  }
}
