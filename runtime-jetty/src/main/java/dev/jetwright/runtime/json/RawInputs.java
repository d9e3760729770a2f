package dev.jetwright.runtime.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values in a JSON text by the way to them, all in one pass. */
final class RawInputs {
  private final Node root = new Node();

  /** Asks for the value at the end of these names and indexes. */
  void want(List<Object> steps) {
    Node node = root;
    for (Object step : steps) {
      node = node.children.computeIfAbsent(step, any -> new Node());
    }
  }

  void find(JsonCursor cursor) {
    cursor.peek();
    visit(root, cursor);
  }

  /** What was found; null if there is no such value. */
  @Nullable
  RawJson get(List<Object> steps) {
    Node node = root;
    for (Object step : steps) {
      node = node.children.get(step);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  private void visit(Node node, JsonCursor cursor) {
    int start = cursor.place();
    int token = cursor.peek();
    if (node.children.isEmpty() || token != '{' && token != '[') {
      node.value = cursor.value();
      cursor.skipValue();
      return;
    }
    int index = 0;
    for (boolean more = cursor.enter(); more; more = cursor.next()) {
      Node child = node.children.get(token == '{' ? cursor.name() : (Object) index++);
      if (child == null) {
        cursor.skipValue();
      } else {
        visit(child, cursor);
      }
    }
    node.value = cursor.leave(start);
  }

  private static final class Node {
    private final Map<Object, Node> children = new HashMap<>();
    private @Nullable RawJson value;
  }
}
