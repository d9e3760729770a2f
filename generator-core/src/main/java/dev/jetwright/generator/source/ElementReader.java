package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Constraint.Element;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationElement;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the elements of an annotation with their types, so that generated code can make one. */
final class ElementReader {
  private final TypeLookup types;
  private final Findings findings;

  ElementReader(TypeLookup types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  /** The element as it is written, or else by default. */
  Optional<Element> read(AnnotationUse use, AnnotationElement element) {
    Optional<AnnotationValue> value = use.value(element.name()).or(element::defaultValue);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    JavaType type = element.type().type();
    JavaType one = type instanceof JavaType.Array array ? array.component().type() : type;
    List<Object> values = new ArrayList<>();
    for (AnnotationValue part : AnnotationReader.elements(value.get())) {
      Optional<Object> known = value(one, part);
      if (known.isEmpty()) {
        findings.annotation(
            use.value(element.name()).map(AnnotationValue::location).orElse(use.location()),
            "The value of `" + element.name() + "` in `@" + use.simpleName()
                + "` is not known before compilation.",
            "Write a literal, a constant of an enum or a class.");
        return Optional.empty();
      }
      values.add(known.get());
    }
    return Optional.of(
        new Element(element.name(), name(one), type instanceof JavaType.Array, values));
  }

  private Optional<Object> value(JavaType type, AnnotationValue value) {
    if (value instanceof AnnotationValue.Constant constant) {
      return Optional.of(
          constant.value() instanceof Character character
                  && !name(type).nestedName().equals("char")
              ? (Object) (int) character
              : constant.value());
    }
    if (value instanceof AnnotationValue.ClassLiteral literal) {
      return Optional.of(name(literal.type().type()));
    }
    return value instanceof AnnotationValue.Other other && isEnum(type)
        ? Optional.of(other.lastName())
        : Optional.empty();
  }

  private boolean isEnum(JavaType type) {
    return type instanceof JavaType.Declared declared
        && types
            .find(declared.name())
            .filter(found -> found.kind() == Declaration.Kind.ENUM)
            .isPresent();
  }

  private static TypeName name(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return declared.name();
    }
    if (type instanceof JavaType.Array array) {
      TypeName component = name(array.component().type());
      return new TypeName(component.packageName(), component.nestedName() + "[]");
    }
    return type instanceof JavaType.Primitive primitive
        ? new TypeName("", primitive.text())
        : new TypeName("java.lang", "Object");
  }
}
