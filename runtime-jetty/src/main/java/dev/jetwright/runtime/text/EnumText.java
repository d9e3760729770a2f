package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The words of an enum.
 *
 * @param <E> the enum
 */
public final class EnumText<E extends Enum<E>> implements TextCodec<E> {
  /** An enum that has no words yet. */
  public static <E extends Enum<E>> EnumText<E> of(Class<E> type) {
    throw new UnsupportedOperationException();
  }

  /** Gives a constant its word. */
  public EnumText<E> with(E constant, String word) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable E decode(String text, Faults faults) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String encode(E constant) {
    throw new UnsupportedOperationException();
  }
}
