package dev.jetwright.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a JSON value is not what was expected. An expected {@code {"$any": true}} is anything, and
 * an expected {@code {"$prefix": "a"}} is a text that starts with {@code a}.
 */
final class Difference {
  private final List<String> found = new ArrayList<>();

  private Difference() {}

  /** One line for each place; empty when the values are the same. */
  static List<String> between(Object expected, Object actual) {
    Difference difference = new Difference();
    difference.compare("$", expected, actual);
    return difference.found;
  }

  private void compare(String place, Object expected, Object actual) {
    if (expected instanceof Map<?, ?> map) {
      compareObject(place, map, actual);
    } else if (expected instanceof List<?> list && actual instanceof List<?> other) {
      compareList(place, list, other);
    } else if (!same(expected, actual)) {
      report(place, expected, actual);
    }
  }

  private void compareObject(String place, Map<?, ?> expected, Object actual) {
    if (expected.containsKey("$any")) {
      return;
    }
    if (expected.get("$prefix") instanceof String prefix) {
      if (!(actual instanceof String text) || !text.startsWith(prefix)) {
        report(place, prefix + "...", actual);
      }
    } else if (actual instanceof Map<?, ?> other) {
      Set<Object> names = new LinkedHashSet<>(expected.keySet());
      names.addAll(other.keySet());
      names.forEach(name -> compareMember(place + "." + name, name, expected, other));
    } else {
      report(place, expected, actual);
    }
  }

  private void compareMember(String place, Object name, Map<?, ?> expected, Map<?, ?> actual) {
    if (!actual.containsKey(name)) {
      found.add(place + " is missing, expected " + Json.print(expected.get(name)));
    } else if (!expected.containsKey(name)) {
      found.add(place + " is not expected: " + Json.print(actual.get(name)));
    } else {
      compare(place, expected.get(name), actual.get(name));
    }
  }

  private void compareList(String place, List<?> expected, List<?> actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String element = place + "[" + i + "]";
      if (i >= actual.size()) {
        found.add(element + " is missing, expected " + Json.print(expected.get(i)));
      } else if (i >= expected.size()) {
        found.add(element + " is not expected: " + Json.print(actual.get(i)));
      } else {
        compare(element, expected.get(i), actual.get(i));
      }
    }
  }

  private static boolean same(Object expected, Object actual) {
    if (expected instanceof Json.Number number) {
      return actual instanceof Json.Number other && number.sameAs(other);
    }
    return expected == null ? actual == null : expected.equals(actual);
  }

  private void report(String place, Object expected, Object actual) {
    found.add(place + " is " + Json.print(actual) + ", expected " + Json.print(expected));
  }
}
