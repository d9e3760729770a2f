package dev.jetwright.generator.source.text;

import dev.jetwright.generator.contract.TypeName;
import java.util.List;

/** What a name means where it stands. */
sealed interface Resolution {

  /** A declared type. */
  record Found(TypeName name) implements Resolution {}

  /** A type parameter. */
  record Variable(String name) implements Resolution {}

  /** Two types at once, which Java does not allow. */
  record Ambiguous(List<TypeName> names) implements Resolution {}

  /**
   * Nothing.
   *
   * @param name the name, in full where an import says so
   */
  record Missing(String name) implements Resolution {}

  /** The one type, or several. */
  static Resolution of(List<TypeName> names) {
    return names.size() == 1 ? new Found(names.get(0)) : new Ambiguous(names);
  }
}
