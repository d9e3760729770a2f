package dev.jetwright.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells apart the variants of a union that carry no tag, by what is in them.
 *
 * <p>A variant is a list of the names of its properties, those that are always there with an
 * exclamation mark in front; or one word behind a dollar sign for a value that is no object.
 */
public final class Variants {
  private Variants() {}

  /** Reads a text that is one value. */
  public static <T> T read(String json, Decoder<? extends T> decoder) {
    return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), decoder);
  }

  /** The place of the variant that a value fits best; -1 if it fits none. */
  public static int best(String json, List<List<String>> variants) {
    Object value = read(json, AnyJson::read);
    int best = -1;
    int most = -1;
    for (int i = 0; i < variants.size(); i++) {
      int found = found(value, variants.get(i));
      if (found > most) {
        most = found;
        best = i;
      }
    }
    return best;
  }

  private static int found(Object value, List<String> names) {
    if (names.size() == 1 && names.get(0).startsWith("$")) {
      return names.get(0).equals(kind(value)) ? 0 : -1;
    }
    if (!(value instanceof Map<?, ?> object)) {
      return -1;
    }
    Set<?> there = object.keySet();
    int found = 0;
    for (String name : names) {
      boolean isRequired = name.startsWith("!");
      boolean isThere = there.contains(isRequired ? name.substring(1) : name);
      if (isRequired && !isThere) {
        return -1;
      }
      found += isThere ? 1 : 0;
    }
    return found;
  }

  private static String kind(Object value) {
    if (value instanceof String) {
      return "$string";
    }
    if (value instanceof Number) {
      return "$number";
    }
    if (value instanceof Boolean) {
      return "$boolean";
    }
    return value instanceof List ? "$array" : "$object";
  }
}
