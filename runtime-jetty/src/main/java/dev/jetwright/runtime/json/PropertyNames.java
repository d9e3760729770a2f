package dev.jetwright.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Behind the last property of an object. */
  static final int END = -1;

  /** A name that is none of these. */
  static final int UNKNOWN = -2;

  private final List<String> names;
  private final Map<String, String> messages;
  private final Map<String, String> aliases;
  private final long[] required;

  /** Each name as in JSON, up to and with the quote behind it; empty if it has to be escaped. */
  private final byte[][] quoted;

  /** The first eight bytes of it, and which of them count. */
  private final long[] firstBytes;

  private final long[] counting;

  /** The names by a hash of their bytes: -1 where there is none, and at least half are that. */
  private final int[] places;

  private final int[] targets;
  private final int size;

  private PropertyNames(Builder builder) {
    names = List.copyOf(builder.names);
    messages = Map.copyOf(builder.messages);
    required = new long[Math.max(1, (names.size() + Long.SIZE - 1) / Long.SIZE)];
    for (int index : builder.required) {
      required[index / Long.SIZE] |= 1L << index;
    }
    List<String> known = new ArrayList<>(names);
    known.addAll(builder.aliases.keySet());
    size = names.size();
    targets = builder.aliases.values().stream().mapToInt(names::indexOf).toArray();
    aliases = Map.copyOf(builder.aliases);
    quoted = known.stream().map(PropertyNames::quoted).toArray(byte[][]::new);
    firstBytes = new long[quoted.length];
    counting = new long[quoted.length];
    places = new int[2 * Integer.highestOneBit(2 * quoted.length + 1)];
    Arrays.fill(places, -1);
    for (int index = 0; index < quoted.length; index++) {
      prepare(index);
    }
  }

  private static byte[] quoted(String name) {
    boolean isVerbatim = name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
    return (isVerbatim ? name + '"' : "").getBytes(StandardCharsets.UTF_8);
  }

  private void prepare(int index) {
    byte[] name = quoted[index];
    firstBytes[index] = word(Arrays.copyOf(name, Math.max(name.length, Long.BYTES)), 0);
    counting[index] = name.length >= Long.BYTES ? -1 : (1L << name.length * Byte.SIZE) - 1;
    if (name.length > 0) {
      int place = hash(name, 0, name.length - 1) & places.length - 1;
      while (places[place] >= 0) {
        place = place + 1 & places.length - 1;
      }
      places[place] = index;
    }
  }

  private static long word(byte[] bytes, int at) {
    return (long) JsonStrings.EIGHT_BYTES.get(bytes, at);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ hash >>> 15;
  }

  /**
   * The length of a name, with the quote behind it, if it stands there; 0 if it does not, or so
   * near to the end that this is hard to say.
   */
  int match(int index, byte[] bytes, int at, int end) {
    if (index >= quoted.length || at + Long.BYTES > end) {
      return 0;
    }
    if (((word(bytes, at) ^ firstBytes[index]) & counting[index]) != 0) {
      return 0;
    }
    byte[] name = quoted[index];
    int length = name.length;
    if (length > Long.BYTES) {
      if (at + length > end) {
        return 0;
      }
      for (int i = Long.BYTES; i < length; i += Long.BYTES) {
        int start = Math.min(i, length - Long.BYTES);
        if (word(bytes, at + start) != word(name, start)) {
          return 0;
        }
      }
    }
    return length;
  }

  /** The place of a name that is spelled without escapes; {@link #UNKNOWN} if it has none. */
  int find(byte[] bytes, int from, int to) {
    for (int place = hash(bytes, from, to) & places.length - 1;
        places[place] >= 0;
        place = place + 1 & places.length - 1) {
      byte[] name = quoted[places[place]];
      if (Arrays.equals(bytes, from, to, name, 0, name.length - 1)) {
        return places[place];
      }
    }
    return UNKNOWN;
  }

  /** The place of a name; {@link #UNKNOWN} if it has none. */
  int find(String name) {
    int index = indexOf(name);
    return index < 0 ? UNKNOWN : index;
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
    return names.indexOf(aliases.isEmpty() ? name : aliases.getOrDefault(name, (String) name));
  }

  /** Whether a property has this name, or this alias. */
  boolean isNameOf(int property, Object name) {
    return name(property).equals(name) || !aliases.isEmpty() && indexOf(name) == property;
  }

  /** The property that a match means, which may be one of an alias. */
  int target(int match) {
    return match < size ? match : targets[match - size];
  }

  int size() {
    return size;
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
    private final Map<String, String> aliases = new LinkedHashMap<>();

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

    /** Adds another name for a property. */
    public Builder alias(String alias, String name) {
      aliases.put(alias, name);
      return this;
    }

    /** The names. */
    public PropertyNames build() {
      return new PropertyNames(this);
    }
  }
}
