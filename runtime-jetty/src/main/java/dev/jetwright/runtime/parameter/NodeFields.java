package dev.jetwright.runtime.parameter;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that stand in brackets behind a name. */
final class NodeFields extends Fields {
  private final Node node;
  private final List<Object> location;

  NodeFields(Node node, Fields owner, Object step) {
    super(owner.source(), owner.faults());
    this.node = node;
    this.location = owner.location(step);
  }

  Node node() {
    return node;
  }

  @Override
  void find(String name, Values values) {
    Node child = node.children().get(name);
    if (child != null) {
      child.addTo(values);
    }
  }

  @Override
  @Nullable
  Node node(String name) {
    return node.children().get(name);
  }

  @Override
  Collection<String> names() {
    return node.children().keySet();
  }

  @Override
  List<Object> location() {
    return location;
  }

  @Override
  Object input() {
    return node.input();
  }
}
