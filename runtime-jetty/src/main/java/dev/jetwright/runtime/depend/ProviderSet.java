package dev.jetwright.runtime.depend;

import java.util.ArrayList;
import java.util.List;

/** The providers of an application. The generated class extends it and calls them. */
public abstract class ProviderSet {
  private final List<Provided<?>> values = new ArrayList<>();

  /** A set of providers. */
  protected ProviderSet() {}

  /** What a provider makes. */
  protected final <T> Provided<T> provided(Class<? super T> type, String name) {
    Provided<T> value = new Provided<>(type, name);
    values.add(value);
    return value;
  }

  /**
   * Puts a value in place of what a provider makes.
   *
   * @param type the class of what the provider makes
   * @param name the provider's name, or an empty one
   * @return whether there is such a provider
   */
  public final boolean replace(Class<?> type, String name, Object value) {
    List<Provided<?>> meant = values.stream().filter(it -> it.is(type, name)).toList();
    meant.forEach(it -> it.replace(value));
    return !meant.isEmpty();
  }
}
