package dev.jetwright.generator.contract;

import java.util.List;

/**
 * A group of operations: an interface annotated {@code @Api}.
 *
 * @param name its name in Java
 * @param path the path in front of every operation's own, already part of {@link Operation#path()}
 * @param tags its tags in the document
 * @param operations its operations, in source order
 * @param deprecated whether it is {@code @Deprecated}
 * @param label what it is called in its application: its simple name, unless it stands there twice
 * @param doc its documentation
 * @param location where it is declared
 */
public record Service(
    TypeName name,
    String path,
    List<String> tags,
    List<Operation> operations,
    boolean deprecated,
    String label,
    Doc doc,
    Location location) {

  /** Copies the lists. */
  public Service {
    tags = List.copyOf(tags);
    operations = List.copyOf(operations);
  }

  /** What stands around its operations, by name. */
  public List<TypeName> interceptors() {
    return operations.stream()
        .flatMap(operation -> operation.pace().interceptors().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The same with other operations. */
  public Service with(List<Operation> others) {
    return new Service(name, path, tags, others, deprecated, label, doc, location);
  }
}
