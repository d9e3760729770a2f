package dev.jetwright.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Texts, numbers and other values without parts, at and around the bounds of a schema. */
final class ScalarInstances {
  private static final int ONE_OF = 23;
  private static final Map<String, List<String>> FORMATS = Map.ofEntries(
      Map.entry(
          "date",
          List.of("2020-01-02", "2020-02-30", "2020-2-3", "2020-01-02T00:00:00", "0000-01-01")),
      Map.entry(
          "date-time",
          List.of(
              "2020-01-02T03:04:05Z",
              "2020-01-02T03:04:05.123456+01:30",
              "2020-01-02T03:04:05",
              "2020-01-02 03:04:05Z",
              "2020-01-02",
              "2020-13-02T03:04:05Z",
              "2020-01-02T24:00:00Z",
              "1577836800")),
      Map.entry(
          "date-time-local",
          List.of("2020-01-02T03:04:05", "2020-01-02T03:04:05.5", "2020-01-02T03:04:05Z", "x")),
      Map.entry("time-local", List.of("03:04:05", "03:04:05.5", "03:04:05Z", "03:04", "24:00:00")),
      Map.entry("time", List.of("03:04:05Z", "03:04:05", "03:04", "24:00:00", "03:04:05.5+01:00")),
      Map.entry("duration", List.of("PT1S", "P1DT2H", "P1Y", "P", "1:00:00", "30")),
      Map.entry(
          "uuid",
          List.of(
              "123e4567-e89b-12d3-a456-426614174000",
              "123E4567-E89B-12D3-A456-426614174000",
              "123e4567e89b12d3a456426614174000",
              "{123e4567-e89b-12d3-a456-426614174000}",
              "123e4567-e89b-12d3-a456-42661417400g")),
      Map.entry(
          "email",
          List.of(
              "a@example.com", "a.b+c@x.example.org", "a@example", "@example.com", "a b@x.org")),
      Map.entry(
          "uri",
          List.of(
              "https://example.com/",
              "http://example.com",
              "ftp://example.com/x",
              "mailto:a@example.com",
              "example.com",
              "http://")),
      Map.entry("uri-reference", List.of("/a/b", "https://example.com/", "a b")),
      Map.entry("ipvanyaddress", List.of("192.168.0.1", "::1", "256.1.1.1", "1:2", "example.com")),
      Map.entry("period", List.of("P1Y2M3D", "P2W", "-P1D", "PT1S", "P", "1")),
      Map.entry("year-month", List.of("2026-11", "2026-13", "2026-1", "12026-11")),
      Map.entry("language-tag", List.of("de-CH", "de", "de_CH", "x-private", "d")),
      Map.entry("currency-code", List.of("EUR", "EURO", "eur", "ZZZ")),
      Map.entry("time-zone", List.of("Europe/Berlin", "+02:00", "Z", "Moon/Dark")),
      Map.entry("ipv4", List.of("192.168.0.1", "256.1.1.1", "1.2.3", "::1")),
      Map.entry("ipv6", List.of("::1", "2001:db8::1", "1.2.3.4", ":::", "fe80::1%eth0")),
      Map.entry("decimal", List.of("1.10", "0", "-1", "1e2", "1,5", " 1 ", "NaN", "1_000")),
      // Scalar types of the wire cases' application.
      Map.entry("iban", List.of("DE02120300000000202051", "DE02", "")),
      Map.entry("money", List.of("1.50 EUR", "EUR", "1.50", "x EUR")),
      Map.entry("byte", List.of("aGVsbG8=", "aGVsbG8", "!!!!")),
      Map.entry("binary", List.of("aGVsbG8=")));
  private static final List<String> WORDS = List.of(
      "",
      " ",
      "a",
      "ab",
      "abc",
      "abcd",
      "a1",
      "ab1",
      "A",
      "12345",
      "1",
      "true",
      "null",
      "\u00e9",
      "e\u0301",
      "\ud83d\ude00",
      "\u00a0",
      "x y",
      " a ",
      "key",
      "other",
      "2020-01-02",
      "a\nb",
      "0",
      "third",
      "AB",
      "fixedquery",
      "abc123",
      "_-_-",
      "a-b",
      "a_b");

  private static final List<String> NUMBERS = List.of(
      "0",
      "1",
      "-1",
      "2",
      "1.0",
      "1.5",
      "-0",
      "-0.0",
      "1e2",
      "1E+2",
      "0.1",
      "3",
      "10",
      "100",
      "2147483647",
      "2147483648",
      "-2147483648",
      "-2147483649",
      "9223372036854775807",
      "9223372036854775808",
      "-9223372036854775809",
      "1e300",
      "3.5e38",
      "1e400",
      "1e-400");

  private final List<String> texts;
  private final List<BigDecimal> limits;
  private final long seed;
  private final List<Object> wrong;

  /** Texts and limits are those that tests and contract know, on top of what the schema has. */
  ScalarInstances(List<String> texts, List<BigDecimal> limits, long seed) {
    this(texts, limits, seed, otherTypes());
  }

  /** Has values of one's own instead of those of other types. */
  ScalarInstances(List<String> texts, List<BigDecimal> limits, long seed, List<Object> everywhere) {
    this.texts = texts;
    this.limits = limits;
    this.seed = seed;
    this.wrong = everywhere;
  }

  /** Values for every place. */
  List<Object> wrong() {
    return wrong;
  }

  /** Values of other types than most schemas ask for. */
  private static List<Object> otherTypes() {
    List<Object> wrong = new ArrayList<>(List.of(
        "x",
        number("7"),
        number("1.5"),
        true,
        List.of(),
        List.of(number("1")),
        Map.of(),
        Map.of("a", number("1"))));
    wrong.add(null);
    return wrong;
  }

  /** A value that the schema accepts, as far as one can tell. */
  Object example(Map<String, Object> members) {
    return around(members).stream()
        .filter(value -> isPlain(members, value))
        .findFirst()
        .orElse(null);
  }

  /** Values at the bounds of a schema, and beyond. */
  List<Object> around(Map<String, Object> members) {
    List<Object> values = new ArrayList<>();
    if (members.get("enum") instanceof List<?> constants) {
      values.addAll(constants);
    }
    if (members.containsKey("const")) {
      values.add(members.get("const"));
    }
    switch (Instances.type(members)) {
      case "string" -> values.addAll(strings(members));
      case "integer" -> values.addAll(numbers(members, BigDecimal.ONE));
      case "number" -> values.addAll(numbers(members, new BigDecimal("0.01")));
      case "boolean" ->
        values.addAll(List.of(true, false, "yes", "maybe", number("0"), number("2")));
      default -> values.addAll(List.of("x", number("0")));
    }
    return values;
  }

  private List<Object> strings(Map<String, Object> members) {
    List<Object> strings = new ArrayList<>();
    Object format = members.get("format");
    if (format != null && FORMATS.containsKey(format)) {
      strings.addAll(FORMATS.get(format));
    }
    if ("decimal".equals(format)) {
      numbers(members, new BigDecimal("0.01")).forEach(value -> strings.add(value.toString()));
      return strings;
    }
    strings.addAll(WORDS);
    if (members.get("pattern") instanceof String pattern) {
      texts.stream().filter(text -> matches(pattern, text)).limit(3).forEach(strings::add);
    }
    // The same ones whatever else is known, so that a new wire case changes nothing here.
    texts.stream()
        .filter(text -> Math.floorMod(text.hashCode() + seed, ONE_OF) == 0)
        .forEach(strings::add);
    for (String bound : List.of("minLength", "maxLength")) {
      int limit = limit(members, bound, -1);
      for (int length = Math.max(0, limit - 1); limit >= 0 && length <= limit + 1; length++) {
        for (String letter : List.of("a", "\ud83d\ude00", "\u00e9", " ", "1")) {
          strings.add(letter.repeat(length));
        }
      }
    }
    return strings;
  }

  private List<Object> numbers(Map<String, Object> members, BigDecimal step) {
    List<Object> numbers = new ArrayList<>();
    for (String text : NUMBERS) {
      numbers.add(number(text));
    }
    List<BigDecimal> bounds = new ArrayList<>(limits);
    for (String name :
        List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")) {
      if (members.get(name) instanceof Json.Number limit) {
        bounds.add(new BigDecimal(limit.text()));
      }
    }
    for (BigDecimal bound : bounds) {
      for (BigDecimal near :
          List.of(bound, bound.add(step), bound.subtract(step), bound.add(bound))) {
        numbers.add(number(near.toPlainString()));
      }
    }
    numbers.addAll(List.of("5", "5.5", "abc", "true", ""));
    return numbers;
  }

  /** Whether a schema clearly accepts a value. */
  boolean isPlain(Map<String, Object> members, Object value) {
    return switch (Instances.type(members)) {
      case "string" -> value instanceof String text && isPlainText(members, text);
      case "integer" ->
        value instanceof Json.Number number
            && number.text().matches("\\d{1,9}")
            && isWithin(members, new BigDecimal(number.text()));
      case "number" ->
        value instanceof Json.Number number
            && number.text().matches("\\d{1,9}(\\.\\d{1,2})?")
            && isWithin(members, new BigDecimal(number.text()));
      case "boolean" -> value instanceof Boolean;
      default -> true;
    };
  }

  private boolean isPlainText(Map<String, Object> members, String text) {
    if (members.get("enum") instanceof List<?> constants && !constants.contains(text)) {
      return false;
    }
    if (members.containsKey("const") && !text.equals(members.get("const"))) {
      return false;
    }
    if (members.get("format") instanceof String format
        && FORMATS.containsKey(format)
        && !text.equals(FORMATS.get(format).get(0))) {
      return false;
    }
    return text.length() >= limit(members, "minLength", 0)
        && text.length() <= limit(members, "maxLength", Integer.MAX_VALUE)
        && text.chars().allMatch(c -> c >= ' ' && c < 127)
        && (!(members.get("pattern") instanceof String pattern) || matches(pattern, text));
  }

  private static boolean isWithin(Map<String, Object> members, BigDecimal value) {
    return compare(members, "minimum", value) >= 0
        && compare(members, "exclusiveMinimum", value) != 0
        && compare(members, "exclusiveMinimum", value) > -1
        && compare(members, "maximum", value) <= 0
        && (members.get("exclusiveMaximum") == null
            || compare(members, "exclusiveMaximum", value) < 0)
        && (!(members.get("multipleOf") instanceof Json.Number step)
            || value.remainder(new BigDecimal(step.text())).signum() == 0);
  }

  private static int compare(Map<String, Object> members, String bound, BigDecimal value) {
    if (members.get(bound) instanceof Json.Number limit) {
      return value.compareTo(new BigDecimal(limit.text()));
    }
    return bound.equals("exclusiveMinimum") ? 1 : 0;
  }

  private static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  int limit(Map<String, Object> members, String name, int absent) {
    return members.get(name) instanceof Json.Number number
        ? new BigInteger(number.text()).min(BigInteger.valueOf(100_000)).intValue()
        : absent;
  }

  static Json.Number number(String text) {
    return new Json.Number(text);
  }

  /** All texts and all numbers that a value holds. */
  static void collect(Object value, List<String> texts, List<BigDecimal> numbers) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Json.Number number) {
      numbers.add(new BigDecimal(number.text()));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, texts, numbers));
    } else if (value instanceof Map<?, ?> map) {
      new LinkedHashMap<>(map).values().forEach(each -> collect(each, texts, numbers));
    }
  }
}
