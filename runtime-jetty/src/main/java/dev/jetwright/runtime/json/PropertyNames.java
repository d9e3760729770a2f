package dev.jetwright.runtime.json;

/** The names of an object's properties. */
public final class PropertyNames {
  /** Names, in the order of their declaration. */
  public static PropertyNames of(String... names) {
    throw new UnsupportedOperationException();
  }

  /** The same names, these of them required. */
  public PropertyNames requiring(String... required) {
    throw new UnsupportedOperationException();
  }
}
