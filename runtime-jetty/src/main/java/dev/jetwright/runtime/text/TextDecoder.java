package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value from the text of a parameter or a map key.
 *
 * @param <T> the type of the value
 * @see Scalars
 */
@FunctionalInterface
public interface TextDecoder<T> {

  /** The value; null after reporting why there is none. */
  @Nullable
  T decode(String text, Faults faults);

  /** Reports that what stands there is no text at all. */
  default @Nullable T mistyped(Faults faults) {
    faults.report("list_type", "Input should be a valid list");
    return null;
  }

  /**
   * The value of a parameter that may stand in a request several times: by default, one of them
   * counts.
   */
  default @Nullable T decodeAll(Texts texts) {
    return decode(texts.single(), texts.faults());
  }
}
