package dev.jetwright.runtime.form;

import dev.jetwright.UploadedFile;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A form as the object that its names make up: {@code address[city]} is the property {@code city}
 * of the property {@code address}, {@code lines[0][sku]} the one of a list's first element.
 *
 * <p>It becomes JSON in which every value is a string, so that it is read, checked and reported as
 * any body is.
 */
public final class FormTree {
  private static final int DEEPEST = 32;
  private static final int LONGEST_INDEX = 9;
  private static final byte[] FILE_NAME = JsonWriter.name("filename");
  private static final byte[] CONTENT_TYPE = JsonWriter.name("content_type");
  private static final byte[] SIZE = JsonWriter.name("size");

  private final Node root = new Node();

  FormTree() {}

  void add(FormFields.Entry entry) {
    add(entry.name(), entry.text() != null ? entry.text() : entry.file());
  }

  /** Adds a text under a name with brackets. */
  public void add(String name, String text) {
    add(name, (Object) text);
  }

  private void add(String name, Object value) {
    Node node = root;
    for (String step : steps(name)) {
      node = node.children.computeIfAbsent(step, any -> new Node());
    }
    node.values.add(value);
  }

  /** The first step of a name. */
  static String root(String name) {
    return steps(name).get(0);
  }

  /** A name whose brackets do not match is one step. */
  static List<String> steps(String name) {
    int bracket = name.indexOf('[');
    if (bracket <= 0 || !name.endsWith("]")) {
      return List.of(name);
    }
    List<String> steps = new ArrayList<>();
    steps.add(name.substring(0, bracket));
    for (int at = bracket; at < name.length(); ) {
      int end = name.indexOf(']', at);
      int inner = name.indexOf('[', at + 1);
      if (name.charAt(at) != '[' || end < 0 || inner >= 0 && inner < end) {
        return List.of(name);
      }
      steps.add(name.substring(at + 1, end));
      at = end + 1;
    }
    return steps.size() > DEEPEST ? List.of(name) : steps;
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return root.isEmpty();
  }

  /** What stands under a name, as a tree of its own; null if nothing does. */
  public @Nullable JsonInput part(String name, FormShape shape) {
    Node node = root.children.get(name);
    return node == null || node.isEmpty() ? null : input(node, shape);
  }

  /** The whole of it. */
  public JsonInput whole(FormShape shape) {
    return input(root, shape);
  }

  private static JsonInput input(Node node, FormShape shape) {
    Text text = new Text();
    text.write(node, shape, node.isEmpty());
    return JsonInput.ofForm(text.out.toByteArray(), text.files);
  }

  /** What stands at one step: values, and what goes on below. */
  private static final class Node {
    private final List<Object> values = new ArrayList<>();
    private final Map<String, Node> children = new LinkedHashMap<>();

    boolean isEmpty() {
      return values.isEmpty() && children.isEmpty();
    }
  }

  /** The JSON. */
  private static final class Text {
    private final JsonWriter out = new JsonWriter();
    private final Map<Integer, UploadedFile> files = new HashMap<>();

    void write(Node node, @Nullable FormShape shape, boolean empty) {
      if (shape != null && shape.kind() == FormShape.Kind.LIST) {
        list(node, shape);
      } else if (!node.children.isEmpty() || empty) {
        object(node, shape);
      } else if (shape == null && node.values.size() > 1) {
        elements(node.values.stream().map(FormTree.Text::writing).toList());
      } else {
        value(node.values.get(node.values.size() - 1));
      }
    }

    private void object(Node node, @Nullable FormShape shape) {
      out.beginObject();
      node.children.forEach((name, child) -> {
        out.name(JsonWriter.name(name));
        write(child, shape == null ? null : shape.part(name), false);
      });
      out.endObject();
    }

    /** Values of the name itself come first, then those behind brackets, by their index. */
    private void list(Node node, FormShape shape) {
      FormShape element = shape.part("");
      List<Consumer<Text>> elements = new ArrayList<>();
      node.values.forEach(value -> elements.add(writing(value)));
      Map<Integer, Node> indexed = new TreeMap<>();
      for (Map.Entry<String, Node> child : node.children.entrySet()) {
        Node below = child.getValue();
        if (child.getKey().isEmpty()) {
          below.values.forEach(value -> elements.add(writing(value)));
          if (!below.children.isEmpty()) {
            elements.add(text -> text.object(below, element));
          }
        } else if (isIndex(child.getKey())) {
          indexed.put(Integer.valueOf(child.getKey()), below);
        } else {
          object(node, null);
          return;
        }
      }
      indexed.values().forEach(below -> elements.add(text -> text.write(below, element, false)));
      elements(elements);
    }

    private void elements(List<Consumer<Text>> elements) {
      out.writeArray(elements, (to, element) -> element.accept(this));
    }

    private static Consumer<Text> writing(Object value) {
      return text -> text.value(value);
    }

    private void value(Object value) {
      if (!(value instanceof UploadedFile file)) {
        out.writeString((String) value);
        return;
      }
      files.put(out.size(), file);
      out.beginObject();
      out.name(FILE_NAME);
      out.writeString(file.fileName());
      out.name(CONTENT_TYPE);
      out.writeString(file.contentType());
      out.name(SIZE);
      out.writeLong(file.size());
      out.endObject();
    }

    private static boolean isIndex(String step) {
      return step.length() <= LONGEST_INDEX && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }

  /** Names that belong to others, for {@link FormFields#tree}. */
  public static Set<String> names(String... names) {
    return Set.of(names);
  }
}
