package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.Faults;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that may stand in a request several times: each text is an element.
 *
 * @param <T> the type of the elements
 * @param <C> the type of the collection
 */
final class Repeated<T, C extends Collection<T>> implements TextDecoder<C> {
  private final TextDecoder<T> element;
  private final @Nullable Check<? super T> check;
  private final Supplier<C> collection;

  Repeated(TextDecoder<T> element, @Nullable Check<? super T> check, Supplier<C> collection) {
    this.element = element;
    this.check = check;
    this.collection = collection;
  }

  @Override
  public C decode(String text, Faults faults) {
    C elements = collection.get();
    add(text, faults, elements);
    return elements;
  }

  @Override
  public C decodeAll(Texts texts) {
    C elements = collection.get();
    for (int i = 0; i < texts.count(); i++) {
      add(texts.text(i), texts.faults(i), elements);
    }
    return elements;
  }

  private void add(String text, Faults faults, C elements) {
    T value = element.decode(text, faults);
    // What could not be read counts for the size, too.
    elements.add(value);
    if (value != null && check != null) {
      check.check(value, faults);
    }
  }
}
