package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Strings that stand for a value which Java itself can read and write, and nothing else.
 *
 * @param <T> the type in Java
 */
final class WordScalar<T> extends Scalar<T> {
  private final String malformed;
  private final String message;
  private final Function<String, @Nullable T> parse;
  private final Function<T, String> encode;

  /**
   * Such a type.
   *
   * @param name what the types of its faults begin with: {@code period}
   * @param noun what a value should be: {@code a valid period}
   * @param form what a text of it looks like
   * @param parse the value of a text; null or an exception if it is none
   */
  WordScalar(
      String name,
      String noun,
      String form,
      Function<String, @Nullable T> parse,
      Function<T, String> encode) {
    super(name + "_type", "Input should be " + noun);
    this.malformed = name + "_parsing";
    this.message = "Input should be " + noun + " " + form;
    this.parse = parse;
    this.encode = encode;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    T value = parsed(text);
    return value == null ? refuse(faults, malformed, message) : value;
  }

  private @Nullable T parsed(String text) {
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllformedLocaleException | IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public String encode(T value) {
    return encode.apply(value);
  }
}
