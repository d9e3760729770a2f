package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Faults;
import org.jspecify.annotations.Nullable;

/** A text that is read and checked. */
record Checked<T>(TextDecoder<T> decoder, Check<? super T> check) implements TextDecoder<T> {

  @Override
  public @Nullable T decode(String text, Faults faults) {
    return checked(decoder.decode(text, faults), faults);
  }

  @Override
  public @Nullable T decodeAll(Texts texts) {
    int before = texts.faultCount();
    T value = decoder.decodeAll(texts);
    return texts.faultCount() > before ? value : checked(value, texts.faults());
  }

  @Override
  public @Nullable T mistyped(Faults faults) {
    return decoder.mistyped(faults);
  }

  private @Nullable T checked(@Nullable T value, Faults faults) {
    if (value != null) {
      check.check(value, faults);
    }
    return value;
  }
}
