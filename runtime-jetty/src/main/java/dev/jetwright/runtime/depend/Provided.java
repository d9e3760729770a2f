package dev.jetwright.runtime.depend;

import org.jspecify.annotations.Nullable;

/**
 * What one provider makes.
 *
 * @param <T> the type of its values
 */
public final class Provided<T> {
  private final Class<?> type;
  private final String name;
  private @Nullable T replacement;

  Provided(Class<?> type, String name) {
    this.type = type;
    this.name = name;
  }

  boolean is(Class<?> wanted, String wantedName) {
    return type == wanted && (wantedName.isEmpty() || name.equals(wantedName));
  }

  @SuppressWarnings("unchecked")
  void replace(Object value) {
    replacement = (T) value;
  }

  /** Whether a test has replaced it, so that the provider is not called. */
  public boolean isReplaced() {
    return replacement != null;
  }

  /** What a test has put in its place. */
  public T replacement() {
    if (replacement == null) {
      throw new IllegalStateException("Not replaced: " + type.getName());
    }
    return replacement;
  }
}
