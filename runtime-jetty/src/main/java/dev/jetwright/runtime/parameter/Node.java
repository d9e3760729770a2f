package dev.jetwright.runtime.parameter;

import dev.jetwright.runtime.check.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands under a name with keys in brackets: {@code filter[range][min]=1}. */
final class Node {
  static final Node EMPTY = new Node();

  /** More keys than anyone nests. */
  private static final int DEEPEST = 32;

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Node> children = new LinkedHashMap<>();
  private int illegible = -1;

  Map<String, Node> children() {
    return children;
  }

  boolean hasTexts() {
    return !texts.isEmpty();
  }

  /** Its children as elements of a list, in order; null if a key is no index. */
  @Nullable
  List<Node> elements() {
    Map<Integer, Node> indexed = new TreeMap<>();
    for (Map.Entry<String, Node> child : children.entrySet()) {
      int index = index(child.getKey());
      if (index < 0) {
        return null;
      }
      indexed.put(index, child.getValue());
    }
    return List.copyOf(indexed.values());
  }

  /** No key stands behind all indexes. */
  private static int index(String key) {
    if (key.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    boolean isIndex = key.length() < 10 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    return isIndex ? Integer.parseInt(key) : -1;
  }

  /** Adds its texts, those behind indexes included; an object is no text. */
  void addTo(Values values) {
    List<Node> elements = elements();
    boolean isObject =
        elements == null || elements.stream().anyMatch(element -> !element.children.isEmpty());
    if (isObject) {
      values.addObject(input());
      return;
    }
    addTexts(values);
    elements.forEach(element -> element.addTexts(values));
  }

  private void addTexts(Values values) {
    for (int i = 0; i < texts.size(); i++) {
      if (i == illegible) {
        values.addIllegible(texts.get(i));
      } else {
        values.add(texts.get(i));
      }
    }
  }

  /** What a fault shows of it: a text, a list of texts or an object. */
  Object input() {
    if (children.isEmpty() && !texts.isEmpty()) {
      return texts.size() == 1 ? texts.get(0) : texts;
    }
    Map<String, Object> input = new LinkedHashMap<>();
    children.forEach((key, child) -> input.put(key, child.input()));
    return input;
  }

  /** Takes a request's names apart. */
  static final class Builder {
    private final String name;
    private final Fields fields;
    private @Nullable Node root;

    Builder(String name, Fields fields) {
      this.name = name;
      this.fields = fields;
    }

    /** What was found; null if nothing was. */
    @Nullable
    Node node() {
      return root;
    }

    /**
     * Adds a field if it belongs to the name.
     *
     * @param text its text
     * @param illegible whether it is not encoded as it should be
     */
    void add(String key, String text, boolean illegible) {
      if (!key.startsWith(name)
          || key.length() > name.length() && key.charAt(name.length()) != '[') {
        return;
      }
      List<String> path = path(key);
      if (path == null) {
        String message = "Input should be a name with keys in brackets, such as " + name + "[key]";
        fields
            .faults()
            .add(new Fault("deep_object_parsing", fields.location(key), message, text, List.of()));
        return;
      }
      Node at = root == null ? new Node() : root;
      root = at;
      for (String step : path) {
        at = at.children.computeIfAbsent(step, absent -> new Node());
      }
      at.illegible = illegible ? at.texts.size() : at.illegible;
      at.texts.add(text);
    }

    /** The keys in brackets; null if they are none. */
    private @Nullable List<String> path(String key) {
      List<String> path = new ArrayList<>();
      int at = name.length();
      while (at < key.length()) {
        int end = key.indexOf(']', at);
        if (key.charAt(at) != '[' || end < 0 || path.size() == DEEPEST) {
          return null;
        }
        String step = key.substring(at + 1, end);
        if (step.indexOf('[') >= 0) {
          return null;
        }
        path.add(step);
        at = end + 1;
      }
      return path;
    }
  }
}
