package dev.jetwright.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts JSON values into the places of a request, as an OpenAPI document says. */
final class ParameterTexts {
  private static final int MOST_ZEROS = 1000;

  private String path;
  private final List<String> query = new ArrayList<>();
  private final Map<String, Object> headers = new LinkedHashMap<>();
  private final List<String> cookies = new ArrayList<>();

  ParameterTexts(String path) {
    this.path = path;
  }

  String target() {
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  Map<String, Object> headers() {
    Map<String, Object> all = new LinkedHashMap<>(headers);
    if (!cookies.isEmpty()) {
      all.put("cookie", String.join("; ", cookies));
    }
    return all;
  }

  /** Adds a parameter; false if there is no way to write this value there. */
  boolean put(Map<String, Object> parameter, Object value) {
    String name = (String) parameter.get("name");
    if (parameter.containsKey("content")) {
      return add(parameter, name, Optional.of(Json.print(value)));
    }
    if (value instanceof List<?> list) {
      return putList(parameter, name, list);
    }
    if (value instanceof Map<?, ?> map) {
      return "deepObject".equals(parameter.get("style")) && putDeep(parameter, name, map);
    }
    return add(parameter, name, text(value));
  }

  private boolean putList(Map<String, Object> parameter, String name, List<?> list) {
    List<String> texts = new ArrayList<>();
    for (Object each : list) {
      Optional<String> text = text(each);
      if (text.isEmpty()) {
        return false;
      }
      texts.add(text.get());
    }
    String delimiter = delimiter(parameter);
    if (delimiter != null) {
      return !texts.isEmpty()
          && texts.stream().noneMatch(text -> text.contains(delimiter) || text.isEmpty())
          && add(parameter, name, Optional.of(String.join(delimiter, texts)));
    }
    if (parameter.get("in").equals("path") || parameter.get("in").equals("cookie")) {
      return false;
    }
    boolean added = !texts.isEmpty();
    for (String text : texts) {
      added &= add(parameter, name, Optional.of(text));
    }
    return added;
  }

  private static String delimiter(Map<String, Object> parameter) {
    if (parameter.get("style") instanceof String style) {
      switch (style) {
        case "pipeDelimited":
          return "|";
        case "spaceDelimited":
          return " ";
        default:
      }
    }
    return Boolean.FALSE.equals(parameter.get("explode")) && parameter.get("in").equals("query")
        ? ","
        : null;
  }

  private boolean putDeep(Map<String, Object> parameter, String name, Map<?, ?> map) {
    boolean added = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Map<String, Object> inner = new LinkedHashMap<>(parameter);
      inner.put("name", name + "[" + entry.getKey() + "]");
      added &= put(inner, entry.getValue());
    }
    return added;
  }

  private boolean add(Map<String, Object> parameter, String name, Optional<String> text) {
    if (text.isEmpty()) {
      return false;
    }
    String value = text.get();
    switch ((String) parameter.get("in")) {
      case "path" -> {
        if (value.isEmpty() || value.contains("/") || value.equals(".") || value.equals("..")) {
          return false;
        }
        path = path.replace("{" + name + "}", encoded(value));
      }
      case "query" -> query.add(encoded(name) + "=" + encoded(value));
      case "header" -> {
        if (!value.matches("[!-~]([ -~]*[!-~])?")) {
          return false;
        }
        Json.list(headers.computeIfAbsent(name, absent -> new ArrayList<>())).add(value);
      }
      default -> {
        if (!value.matches("[!-~&&[^\",;\\\\]]+")) {
          return false;
        }
        cookies.add(name + "=" + value);
      }
    }
    return true;
  }

  /** Numbers are written with all their digits: a parameter has no exponent. */
  private static Optional<String> text(Object value) {
    if (value instanceof Json.Number number) {
      return Optional.of(plain(number.text()));
    }
    return value instanceof String || value instanceof Boolean
        ? Optional.of(value.toString())
        : Optional.empty();
  }

  private static String plain(String number) {
    try {
      BigDecimal value = new BigDecimal(number);
      return Math.abs((long) value.scale()) > MOST_ZEROS ? number : value.toPlainString();
    } catch (NumberFormatException e) {
      // Its exponent is too much.
      return number;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
