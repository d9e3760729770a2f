package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds declared types by name. */
public interface TypeLookup {

  /** The type of that name, from sources or from class files. */
  Optional<Declaration> find(TypeName name);

  /** Whether a type goes by that name. */
  boolean exists(TypeName name);

  /** Whether a file that was not understood may declare the type. */
  boolean isUnreadable(TypeName name);

  /**
   * The type that a canonical name spells, such as {@code shop.Items.Item}: the longest package
   * first, since most types are not nested.
   */
  default Optional<TypeName> byCanonicalName(String name) {
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      TypeName candidate = new TypeName(name.substring(0, dot), name.substring(dot + 1));
      if (exists(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The types called so that a type declares or inherits; several when it inherits several. */
  default List<TypeName> memberTypes(TypeName owner, String simpleName) {
    Set<TypeName> found = new LinkedHashSet<>();
    collectMemberTypes(owner, simpleName, found, new LinkedHashSet<>());
    return List.copyOf(found);
  }

  private void collectMemberTypes(
      TypeName owner, String simpleName, Set<TypeName> found, Set<TypeName> visited) {
    if (!visited.add(owner)) {
      return;
    }
    TypeName own = new TypeName(owner.packageName(), owner.nestedName() + "." + simpleName);
    if (exists(own)) {
      found.add(own);
      return;
    }
    for (TypeName superType : superTypes(owner)) {
      collectMemberTypes(superType, simpleName, found, visited);
    }
  }

  /** The value of a constant variable that a type declares or inherits. */
  default Optional<Object> constant(TypeName owner, String name) {
    return constant(owner, name, new LinkedHashSet<>());
  }

  private Optional<Object> constant(TypeName owner, String name, Set<TypeName> visited) {
    if (!visited.add(owner)) {
      return Optional.empty();
    }
    Optional<Object> own = find(owner).flatMap(declaration -> declaration.constant(name));
    if (own.isPresent()) {
      return own;
    }
    return superTypes(owner).stream()
        .map(superType -> constant(superType, name, visited))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<TypeName> superTypes(TypeName owner) {
    return find(owner).map(Declaration::superTypes).orElse(List.of()).stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> ((JavaType.Declared) type).name())
        .toList();
  }
}
