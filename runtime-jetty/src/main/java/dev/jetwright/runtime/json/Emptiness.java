package dev.jetwright.runtime.json;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what has nothing in it, so that an answer may leave it out. */
public final class Emptiness {
  private Emptiness() {}

  /** Whether a value is null, an empty string, collection or map, or an Optional of such. */
  public static boolean isEmpty(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return isEmpty(optional.orElse(null));
    }
    return value == null
        || value instanceof CharSequence text && text.isEmpty()
        || value instanceof Collection<?> collection && collection.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }
}
