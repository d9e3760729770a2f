package dev.jetwright.runtime.settings;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.MalformedJson;
import dev.jetwright.runtime.settings.Node.Origin;
import dev.jetwright.runtime.settings.Shape.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings that one place has. */
final class Layer {
  private final Shape shape;
  private final Problems problems;
  private final Node root = new Node();
  private final boolean repeats;

  /**
   * The settings of a place.
   *
   * @param repeats whether a name may be repeated: the last one counts, lists grow
   */
  Layer(Shape shape, Problems problems, boolean repeats) {
    this.shape = shape;
    this.problems = problems;
    this.repeats = repeats;
  }

  Node root() {
    return root;
  }

  /** Takes the value of a setting. */
  void put(List<String> path, Object value, Origin origin) {
    Shape at = shape;
    for (String step : path) {
      at = at.at(step);
      if (at == null) {
        throw new IllegalArgumentException("No setting: " + path);
      }
    }
    if (value instanceof String text && (isNone(text, at) || isNoObject(text, at, path, origin))) {
      return;
    }
    Node node = root.at(path);
    if (!node.isEmpty() && repeats && at.kind() != Kind.LIST) {
      node.clear();
    }
    put(node, at, value, origin);
  }

  /** An empty text is a value where any text is; anywhere else it is as good as none. */
  private static boolean isNone(String text, Shape shape) {
    return text.isBlank() && shape.kind() != Kind.TEXT;
  }

  /** Whether a text stands where settings should; if so, says what they are. */
  private boolean isNoObject(String text, Shape at, List<String> path, Origin origin) {
    if (!at.isObject() || text.strip().startsWith("{") || at.settings().isEmpty()) {
      return false;
    }
    List<String> first = new ArrayList<>(path);
    first.add(at.settings().get(0).name());
    problems.fault(
        origin, "Input should be a JSON object, or settings such as " + Names.key(first));
    return true;
  }

  private void put(Node node, Shape at, @Nullable Object value, Origin origin) {
    if (value == null) {
      return;
    }
    Object read = value instanceof String text ? structured(text, at) : value;
    if (read instanceof Map<?, ?> map && (at.isObject() || at.kind() == Kind.MAP)) {
      if (isFree(node, origin)) {
        node.open(origin);
        map.forEach((name, inner) -> named(node, at, String.valueOf(name), inner, origin));
      }
    } else if (read instanceof List<?> list && at.kind() == Kind.LIST) {
      if (repeats || isFree(node, origin)) {
        elements(node, at, list, origin);
      }
    } else if (isFree(node, origin)) {
      node.set(read, origin);
    }
  }

  private void elements(Node node, Shape at, List<?> list, Origin origin) {
    int begun = node.inside().size();
    node.open(origin);
    for (int i = 0; i < list.size(); i++) {
      String index = String.valueOf(begun + i);
      put(node.at(List.of(index)), at.inner(), list.get(i), origin.inside("[" + index + "]"));
    }
  }

  private void named(Node node, Shape at, String name, @Nullable Object inner, Origin origin) {
    String written = origin.name().isEmpty() ? name : "." + name;
    Origin place = origin.inside(written);
    if (at.kind() == Kind.MAP) {
      put(node.at(List.of(name)), at.inner(), inner, place);
      return;
    }
    List<String> path = Names.path(at, Names.dotted(name), ".");
    if (path == null || path.isEmpty()) {
      String meant = NearMiss.inside(at, name);
      problems.unknown(
          place,
          true,
          meant.isEmpty() || origin.name().isEmpty() ? meant : origin.name() + "." + meant);
      return;
    }
    Shape found = at;
    for (String step : path) {
      found = found == null ? null : found.at(step);
    }
    if (found != null && !(inner instanceof String text && isNone(text, found))) {
      put(node.at(path), found, inner, place);
    }
  }

  private boolean isFree(Node node, Origin origin) {
    if (node.isEmpty()) {
      return true;
    }
    Origin first = node.origin() != null ? node.origin() : firstInside(node);
    problems.fault(origin, "Given twice, also as " + (first == null ? origin : first).name());
    return false;
  }

  private static @Nullable Origin firstInside(Node node) {
    for (Node inner : node.inside()) {
      Origin origin = inner.origin() != null ? inner.origin() : firstInside(inner);
      if (origin != null) {
        return origin;
      }
    }
    return null;
  }

  /** A text that stands for several values, as them; any other as it is. */
  private static Object structured(String text, Shape at) {
    String stripped = text.strip();
    if (at.kind() == Kind.LIST) {
      return stripped.startsWith("[") ? json(text) : Delimited.elements(stripped);
    }
    if (at.isObject() || at.kind() == Kind.MAP) {
      return stripped.startsWith("{") || at.isObject() ? json(text) : Delimited.entries(stripped);
    }
    return text;
  }

  private static Object json(String text) {
    try {
      Object value = JsonInput.of(text).read(AnyJson::read);
      return value == null ? text : value;
    } catch (MalformedJson e) {
      return text;
    }
  }

  /** Texts with commas in between. */
  private static final class Delimited {
    static Object elements(String text) {
      return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** Names with values; the text itself if one of them has no value. */
    static Object entries(String text) {
      Map<String, String> entries = new LinkedHashMap<>();
      for (String entry : text.split(",")) {
        int equals = entry.indexOf('=');
        if (equals <= 0) {
          return text;
        }
        entries.put(
            entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
      }
      return entries;
    }
  }
}
