package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.ProvidedType;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads types that need not be those of a contract: whatever a provider may return. */
final class ProvidedTypes {
  private static final String AUTO_CLOSEABLE = "java.lang.AutoCloseable";

  private final TypeLookup types;
  private final Visibility visibility;
  private final Findings findings;

  ProvidedTypes(TypeLookup types, Visibility visibility, Findings findings) {
    this.types = types;
    this.visibility = visibility;
    this.findings = findings;
  }

  /** The type, of which generated code can name every part; says what is unknown. */
  ProvidedType read(TypeReference reference) {
    findings.unknown(reference);
    List<TypeName> names = new ArrayList<>();
    String form = reference.type().accept(new Spelling(names));
    names.stream()
        .flatMap(name -> types.find(name).stream())
        .forEach(found -> visibility.check(found, reference.location()));
    return new ProvidedType(form, names);
  }

  /** The type inside of a generic one of these names, if it is one. */
  static Optional<TypeReference> inside(TypeReference reference, java.util.Set<String> names) {
    return reference.type() instanceof JavaType.Declared declared
            && names.contains(declared.name().qualifiedName())
            && declared.arguments().size() == 1
        ? Optional.of(declared.arguments().get(0))
        : Optional.empty();
  }

  /** Whether values of a type are to be closed. */
  boolean isCloseable(TypeReference reference) {
    return reference.type() instanceof JavaType.Declared declared
        && isCloseable(declared.name(), new ArrayList<>());
  }

  private boolean isCloseable(TypeName name, List<TypeName> visited) {
    if (name.qualifiedName().equals(AUTO_CLOSEABLE)) {
      return true;
    }
    if (visited.contains(name)) {
      return false;
    }
    visited.add(name);
    Optional<Declaration> declaration = types.find(name);
    return declaration.isEmpty()
        ? isCloseableInJdk(name)
        : declaration.get().superTypes().stream()
            .map(TypeReference::type)
            .filter(JavaType.Declared.class::isInstance)
            .anyMatch(type -> isCloseable(((JavaType.Declared) type).name(), visited));
  }

  private static boolean isCloseableInJdk(TypeName name) {
    return Ancestry.jdk(name).filter(AutoCloseable.class::isAssignableFrom).isPresent();
  }

  /** Spells a type, with its names left out. */
  private final class Spelling implements JavaType.Visitor<String> {
    private final List<TypeName> names;

    Spelling(List<TypeName> names) {
      this.names = names;
    }

    @Override
    public String primitive(JavaType.Primitive type) {
      return type.text();
    }

    @Override
    public String declared(JavaType.Declared type) {
      names.add(type.name());
      if (type.arguments().isEmpty()) {
        return "%s";
      }
      List<String> arguments = type.arguments().stream().map(this::part).toList();
      return "%s<" + String.join(", ", arguments) + ">";
    }

    private String part(TypeReference reference) {
      findings.unknown(reference);
      return reference.type().accept(this);
    }

    @Override
    public String variable(JavaType.Variable type) {
      return type.text();
    }

    @Override
    public String array(JavaType.Array type) {
      return part(type.component()) + "[]";
    }

    @Override
    public String wildcard(JavaType.Wildcard type) {
      String word = type.text().contains(" super ") ? "? super " : "? extends ";
      return type.bound().map(bound -> word + part(bound)).orElse("?");
    }

    @Override
    public String unresolved(JavaType.Unresolved type) {
      return type.text();
    }
  }
}
