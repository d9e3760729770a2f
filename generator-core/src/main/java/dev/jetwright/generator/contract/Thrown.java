package dev.jetwright.generator.contract;

import java.util.List;

/**
 * An exception that is no declared error.
 *
 * @param name its name in Java
 * @param ancestors the classes that it extends, nearest first, those of the JDK among them
 */
public record Thrown(TypeName name, List<TypeName> ancestors) {

  /** Copies the list. */
  public Thrown {
    ancestors = List.copyOf(ancestors);
  }

  /** Whether Java wants it in a {@code throws} clause. */
  public boolean isChecked() {
    return !isOrExtends("java.lang.RuntimeException") && !isOrExtends("java.lang.Error");
  }

  private boolean isOrExtends(String qualifiedName) {
    return name.qualifiedName().equals(qualifiedName)
        || ancestors.stream().anyMatch(it -> it.qualifiedName().equals(qualifiedName));
  }

  /** Whether it is another one or extends it. */
  public boolean is(Thrown other) {
    return name.equals(other.name()) || ancestors.contains(other.name());
  }
}
