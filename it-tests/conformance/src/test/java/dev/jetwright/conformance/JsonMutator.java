package dev.jetwright.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes JSON at random: values, names, types, depth; what comes out may be no JSON. */
final class JsonMutator {
  /** What a text is that is no JSON. */
  static final Object NO_JSON = new Object();

  private static final int DEEPEST = 2500;
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "false",
      "0",
      "-0",
      "1",
      "-1",
      "1.5",
      "2147483648",
      "-9223372036854775809",
      "1e400",
      "-1e-400",
      "1E5",
      "123456789012345678901234567890.123456789",
      "\"\"",
      "\" \"",
      "\"x\"",
      "\"\\ud800\"",
      "\"\\udc00\\ud800\"",
      "\"\\u0000\"",
      "\"\ud83d\ude00\"",
      "\"2020-01-02\"",
      "\"2020-01-02T03:04:05Z\"",
      "\"+999999999-12-31T23:59:59Z\"",
      "\"PT1S\"",
      "\"PT9223372036854775808S\"",
      "\"-P106751991167300DT15H30M7S\"",
      "\"P1D\"",
      "\"1e999\"",
      "\"NaN\"",
      "\"a@b.c\"",
      "\"123e4567-e89b-12d3-a456-426614174000\"",
      "\"!!\"",
      "\"aGk=\"",
      "[]",
      "{}",
      "[[]]",
      "[null]",
      "{\"type\":null}",
      "{\"type\":\"Circle\"}",
      "{\"\":{}}",
      "NaN",
      "-",
      "01",
      "1.",
      "nul",
      "\"",
      "[",
      "{",
      "{\"a\"",
      "{\"a\":",
      "[1,",
      "'x'",
      "/* */ 1",
      "\"\\x\"",
      "\"\t\"",
      "1 2",
      "");

  private final Random random;

  JsonMutator(Random random) {
    this.random = random;
  }

  static Object parsed(String text) {
    try {
      return Json.parse(text);
    } catch (RuntimeException e) {
      return NO_JSON;
    }
  }

  /** The text of a value that differs in a place or two. */
  String mutated(Object value) {
    return switch (random.nextInt(12)) {
      case 0 -> pick(VALUES);
      case 1 -> deep(Json.print(value));
      case 2 -> "\ufeff" + Json.print(value);
      case 3 -> Json.print(value) + pick(VALUES);
      default -> changed(value, 1 + random.nextInt(2));
    };
  }

  private String deep(String inside) {
    int depth = random.nextInt(random.nextInt(10) == 0 ? DEEPEST : 30);
    return random.nextBoolean()
        ? "[".repeat(depth) + inside + "]".repeat(depth)
        : "{\"children\":[".repeat(depth) + inside + "]}".repeat(depth);
  }

  /** The text of a value with so many changes, which happen as likely in each place. */
  private String changed(Object value, int times) {
    int places = places(value);
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      chosen.add(random.nextInt(places));
    }
    return print(value, new int[1], chosen);
  }

  private static int places(Object value) {
    int places = 1;
    if (value instanceof List<?> list) {
      for (Object each : list) {
        places += places(each);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Object each : map.values()) {
        places += places(each);
      }
    }
    return places;
  }

  private String print(Object value, int[] place, List<Integer> chosen) {
    boolean here = chosen.contains(place[0]++);
    if (value instanceof List<?> list) {
      List<String> elements = new ArrayList<>();
      for (Object each : list) {
        elements.add(print(each, place, chosen));
      }
      return here ? changedList(elements) : "[" + String.join(",", elements) + "]";
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> members = new LinkedHashMap<>();
      map.forEach((name, each) -> members.put(Json.print(name), print(each, place, chosen)));
      return here ? changedObject(members) : object(members);
    }
    return here ? pick(VALUES) : Json.print(value);
  }

  private String changedList(List<String> elements) {
    switch (random.nextInt(4)) {
      case 0 -> elements.add(pick(VALUES));
      case 1 -> elements.addAll(List.copyOf(elements));
      case 2 -> {
        return pick(VALUES);
      }
      default -> {
        if (!elements.isEmpty()) {
          elements.remove(random.nextInt(elements.size()));
        }
      }
    }
    return "[" + String.join(",", elements) + "]";
  }

  private String changedObject(Map<String, String> members) {
    List<String> names = new ArrayList<>(members.keySet());
    String name = names.isEmpty() ? "\"x\"" : pick(names);
    switch (random.nextInt(6)) {
      case 0 -> members.remove(name);
      case 1 -> members.put(name, pick(VALUES));
      case 2 -> members.put("\"unknown\"", pick(VALUES));
      case 3 -> members.put(name.replace("\"", "").isEmpty() ? "\"\"" : "\"\\u0061\"", "1");
      case 4 -> {
        return object(members).replaceFirst("\\{", "{" + quoted(name + ":" + pick(VALUES)) + ",");
      }
      default -> {
        return pick(VALUES);
      }
    }
    return object(members);
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  private static String object(Map<String, String> members) {
    List<String> pairs = new ArrayList<>();
    members.forEach((name, value) -> pairs.add(name + ":" + value));
    return "{" + String.join(",", pairs) + "}";
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
