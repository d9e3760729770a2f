package dev.jetwright.generator.source;

import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeArguments;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which types a value has, by name and without their arguments. */
final class SuperTypes {
  private static final String OBJECT = "java.lang.Object";
  private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";
  private static final Map<String, String> BOXES = Map.of(
      "boolean", "java.lang.Boolean",
      "byte", "java.lang.Byte",
      "char", "java.lang.Character",
      "double", "java.lang.Double",
      "float", "java.lang.Float",
      "int", "java.lang.Integer",
      "long", "java.lang.Long",
      "short", "java.lang.Short");

  private final TypeLookup types;

  SuperTypes(TypeLookup types) {
    this.types = types;
  }

  /** The type itself and everything that it extends and implements. */
  List<String> of(JavaType type) {
    return of(erasure(type));
  }

  /** The same of a type by its name. */
  List<String> of(String name) {
    Set<String> found = new LinkedHashSet<>();
    collect(name, found);
    found.add(OBJECT);
    return List.copyOf(found);
  }

  private void collect(String name, Set<String> found) {
    if (found.add(name)) {
      types
          .byCanonicalName(name)
          .flatMap(types::find)
          .map(Declaration::superTypes)
          .orElse(List.of())
          .forEach(superType -> collect(erasure(superType.type()), found));
    }
  }

  /** The type that a {@code ConstraintValidator} judges. */
  String validated(Declaration validator) {
    return validated(validator, TypeArguments.NONE).orElse(OBJECT);
  }

  private Optional<String> validated(Declaration type, TypeArguments arguments) {
    for (TypeReference written : type.superTypes()) {
      TypeReference superType = arguments.apply(written);
      if (superType.type() instanceof JavaType.Declared declared) {
        List<TypeReference> own = new ArrayList<>(declared.arguments());
        Optional<String> found =
            declared.name().qualifiedName().equals(VALIDATOR) && own.size() == 2
                ? Optional.of(erasure(own.get(1).type()))
                : types
                    .find(declared.name())
                    .flatMap(next -> validated(next, TypeArguments.of(next.typeParameters(), own)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String erasure(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return declared.name().qualifiedName();
    }
    if (type instanceof JavaType.Primitive primitive) {
      return BOXES.getOrDefault(primitive.text(), OBJECT);
    }
    return type instanceof JavaType.Array array ? component(array) + "[]" : OBJECT;
  }

  private static String component(JavaType.Array array) {
    return array.component().type() instanceof JavaType.Primitive primitive
        ? primitive.text()
        : erasure(array.component().type());
  }
}
