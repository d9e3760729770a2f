package dev.jetwright.runtime.parameter;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of what stands in a form under one name.
 *
 * @param <T> the type of the value
 * @see Parts
 */
@FunctionalInterface
public interface PartDecoder<T> {

  /** The value; null after reporting why there is none. */
  @Nullable
  T decode(PartValues values) throws IOException;
}
