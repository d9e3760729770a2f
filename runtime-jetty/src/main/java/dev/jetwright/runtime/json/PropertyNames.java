package dev.jetwright.runtime.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names of an object's properties, in the order of their declaration.
 *
 * <pre>{@code
 * PropertyNames NAMES = PropertyNames.builder()
 *     .required("name")
 *     .optional("isOffer")
 *     .build();
 * }</pre>
 *
 * <p>{@link JsonReader#nextProperty} finds a name among them by its bytes, without making a string.
 */
public final class PropertyNames {
  static final String MISSING = "Field required";
  static final PropertyNames NONE = builder().build();

  private final List<String> names;
  private final Map<String, String> messages;
  private final long[] required;
  final PropertyNameMatcher matcher;

  private PropertyNames(Builder builder) {
    names = List.copyOf(builder.names);
    messages = Map.copyOf(builder.messages);
    required = new long[Math.max(1, (names.size() + Long.SIZE - 1) / Long.SIZE)];
    for (int index : builder.required) {
      required[index / Long.SIZE] |= 1L << index;
    }
    List<Named> named = new ArrayList<>();
    names.forEach(name -> named.add(Named.fromString(name)));
    matcher = JsonInput.FACTORY.constructNameMatcher(named, false);
  }

  /** Names to be listed. */
  public static Builder builder() {
    return new Builder();
  }

  List<String> all() {
    return names;
  }

  String name(int index) {
    return names.get(index);
  }

  /** The place of a name in the declaration; below zero if it has none. */
  int indexOf(Object name) {
    return names.indexOf(name);
  }

  /** The author's text for a property that is missing, or else the given one. */
  String message(String name, String otherwise) {
    return messages.getOrDefault(name, otherwise);
  }

  /** One bit for each name, in words of 64: whether it is required. */
  long required(int word) {
    return required[word];
  }

  int words() {
    return required.length;
  }

  /** Lists names. */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final List<Integer> required = new ArrayList<>();
    private final Map<String, String> messages = new HashMap<>();

    private Builder() {}

    /** Adds a property that must be there. */
    public Builder required(String name) {
      required.add(names.size());
      return optional(name);
    }

    /** Adds a property that must be there; the text says so when it is not. */
    public Builder required(String name, String message) {
      messages.put(name, message);
      return required(name);
    }

    /** Adds a property that may be absent. */
    public Builder optional(String name) {
      names.add(name);
      return this;
    }

    /** The names. */
    public PropertyNames build() {
      return new PropertyNames(this);
    }
  }
}
