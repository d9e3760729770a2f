package dev.jetwright.runtime.settings;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value with the place where it stands, or values by name or index. */
final class Node {
  private final Map<String, Node> children = new LinkedHashMap<>();
  private @Nullable Object value;
  private @Nullable Origin origin;

  /**
   * Where a value stands.
   *
   * @param name its name as it is written there
   * @param source the place, for people
   */
  record Origin(String name, String source) {

    /** The place of something inside the value. */
    Origin inside(String step) {
      return new Origin(name + step, source);
    }

    @Override
    public String toString() {
      return name + " (" + source + ")";
    }
  }

  /** Whether it is nowhere. */
  boolean isEmpty() {
    return origin == null && children.isEmpty();
  }

  /** Where it stands; null if it is put together from several places, or is nowhere. */
  @Nullable
  Origin origin() {
    return origin;
  }

  /** The text, number or boolean that it is; null if it has something inside. */
  @Nullable
  Object value() {
    return value;
  }

  /** What is inside, by name; null if it is not there. */
  @Nullable
  Node child(String name) {
    return children.get(name);
  }

  /** What is inside, elements by their index. */
  List<Node> elements() {
    return children.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> Integer.parseInt(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** All that is inside. */
  List<Node> inside() {
    return List.copyOf(children.values());
  }

  /** The node at a path, which is made if it is not there. */
  Node at(List<String> path) {
    Node node = this;
    for (String step : path) {
      node = node.children.computeIfAbsent(step, any -> new Node());
    }
    return node;
  }

  /** Takes a text, a number or a boolean. */
  void set(Object value, Origin origin) {
    this.value = value;
    this.origin = origin;
  }

  /** Takes the place of all that is inside. */
  void open(Origin origin) {
    this.origin = origin;
  }

  /** Forgets all of it. */
  void clear() {
    children.clear();
    value = null;
    origin = null;
  }

  /** Takes from another node what is missing here; a list is never put together of several. */
  void fill(Node other, Shape shape) {
    boolean open = shape.isObject() || shape.kind() == Shape.Kind.MAP;
    if (isEmpty()) {
      value = other.value;
      origin = other.origin;
      children.putAll(other.children);
    } else if (open && value == null && other.value == null) {
      other.children.forEach((step, child) -> {
        Shape inner = shape.at(step);
        if (inner != null) {
          children.computeIfAbsent(step, any -> new Node()).fill(child, inner);
        }
      });
    }
  }

  /** Writes it as JSON. */
  void write(JsonWriter out, Shape shape) {
    if (value != null) {
      AnyJson.write(out, value);
    } else if (shape.isObject()) {
      writeObject(out, shape);
    } else if (shape.kind() == Shape.Kind.LIST) {
      out.writeArray(elements(), (to, element) -> element.write(to, shape.inner()));
    } else {
      out.beginObject();
      children.forEach((step, child) -> {
        out.writeName(step);
        child.write(out, shape.inner());
      });
      out.endObject();
    }
  }

  /** An object that must be there is, so that it is told which of its settings are missing. */
  private void writeObject(JsonWriter out, Shape shape) {
    out.beginObject();
    for (Setting setting : shape.settings()) {
      Node child = children.getOrDefault(setting.name(), new Node());
      boolean must = shape.kind() == Shape.Kind.OBJECT
          && setting.required()
          && setting.shape().kind() == Shape.Kind.OBJECT;
      if (must || !child.isEmpty()) {
        out.writeName(setting.name());
        child.write(out, setting.shape());
      }
    }
    out.endObject();
  }
}
