package dev.jetwright.runtime.json;

/**
 * The names of an object's properties, in the order of their declaration.
 *
 * <pre>{@code
 * PropertyNames NAMES = PropertyNames.builder()
 *     .required("name")
 *     .optional("isOffer")
 *     .build();
 * }</pre>
 */
public final class PropertyNames {

  /** Names to be listed. */
  public static Builder builder() {
    throw new UnsupportedOperationException();
  }

  /** Lists names. */
  public static final class Builder {

    /** Adds a property that must be there. */
    public Builder required(String name) {
      throw new UnsupportedOperationException();
    }

    /** Adds a property that must be there; the text says so when it is not. */
    public Builder required(String name, String message) {
      throw new UnsupportedOperationException();
    }

    /** Adds a property that may be absent. */
    public Builder optional(String name) {
      throw new UnsupportedOperationException();
    }

    /** The names. */
    public PropertyNames build() {
      throw new UnsupportedOperationException();
    }
  }
}
