package dev.jetwright.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Copies of collections that nobody can change.
 *
 * <p>They keep the order and may hold nulls, as answers do; what is null itself stays null.
 */
public final class Copies {
  private Copies() {}

  /** A copy of a list. */
  public static <T> List<T> list(List<T> list) {
    return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
  }

  /** A copy of a set. */
  public static <T> Set<T> set(Set<T> set) {
    return set == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  /** A copy of a map. */
  public static <K, V> Map<K, V> map(Map<K, V> map) {
    return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** A copy of what may be missing; {@code null} is missing, too. */
  public static <T> Optional<T> optional(Optional<T> optional, UnaryOperator<T> copy) {
    return optional == null ? Optional.empty() : optional.map(copy);
  }
}
