package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What classes extend, up to {@code Throwable}. */
final class Ancestry {
  private static final String THROWABLE = "java.lang.Throwable";

  private final TypeLookup types;

  Ancestry(TypeLookup types) {
    this.types = types;
  }

  static boolean isThrowable(TypeName name) {
    return name.qualifiedName().equals(THROWABLE);
  }

  /** The superclasses of a class, nearest first; none of what is no class or not known. */
  List<TypeName> of(TypeName name) {
    List<TypeName> found = new ArrayList<>();
    Optional<TypeName> next = parent(name);
    while (next.isPresent() && !found.contains(next.get())) {
      found.add(next.get());
      next = parent(next.get());
    }
    return found;
  }

  private Optional<TypeName> parent(TypeName name) {
    Optional<Declaration> declaration = types.find(name);
    if (declaration.isEmpty()) {
      return ofJdk(name);
    }
    return declaration.get().superTypes().stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> ((JavaType.Declared) type).name())
        .filter(this::isClass)
        .findFirst();
  }

  private boolean isClass(TypeName name) {
    Optional<Declaration> declaration = types.find(name);
    return declaration.isPresent()
        ? declaration.get().kind() == Declaration.Kind.CLASS
        : jdk(name).filter(type -> !type.isInterface()).isPresent();
  }

  private static Optional<TypeName> ofJdk(TypeName name) {
    return jdk(name)
        .map(Class::getSuperclass)
        .filter(parent -> parent != Object.class)
        .map(parent -> new TypeName(
            parent.getPackageName(),
            parent.getName().substring(parent.getPackageName().length() + 1).replace('$', '.')));
  }

  /** A class of the JDK that builds; it is not initialized. */
  static Optional<Class<?>> jdk(TypeName name) {
    String binary = name.packageName() + "." + name.nestedName().replace('.', '$');
    try {
      return Optional.of(Class.forName(binary, false, ClassLoader.getPlatformClassLoader()));
    } catch (ClassNotFoundException | LinkageError unknown) {
      return Optional.empty();
    }
  }
}
