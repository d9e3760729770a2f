package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import java.util.List;
import java.util.OptionalLong;

/** What {@code @MaxSize} and {@code @Part} make of the type of a file, or of a list of them. */
final class FileTypes {
  private final AnnotationReader annotations;
  private final Findings findings;

  FileTypes(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.findings = findings;
  }

  /** The type of a part, or of a body that is not JSON: {@code byte[]} is no Base64 there. */
  static TypeUse raw(TypeUse use) {
    Type type = use.type();
    if (type instanceof ArrayType array) {
      return use.withType(new ArrayType(raw(array.element()), array.unique()));
    }
    return type == Scalar.BYTES ? use.withType(Binary.of(Binary.Kind.BYTES)) : use;
  }

  /** The limit that is written; none is. */
  OptionalLong maxSize(List<AnnotationUse> declared) {
    return AnnotationReader.find(declared, Annotations.MAX_SIZE)
        .flatMap(annotation -> annotations.number(annotation, "value"))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** The type of a property, which may be part of a form. */
  TypeUse property(TypeUse use, List<AnnotationUse> declared) {
    boolean part = AnnotationReader.find(declared, Annotations.PART).isPresent();
    return limited(part ? raw(use) : use, declared);
  }

  /** The type with its limit. */
  TypeUse limited(TypeUse use, List<AnnotationUse> declared) {
    OptionalLong size = maxSize(declared);
    if (size.isEmpty()) {
      return use;
    }
    Type limited = limited(use.type(), size);
    if (limited.equals(use.type())) {
      AnnotationReader.find(declared, Annotations.MAX_SIZE)
          .ifPresent(annotation -> findings.annotation(
              annotation.location(),
              "`@MaxSize` limits a file, or on the method the whole body.",
              "Write `@Size`, or move `@MaxSize` to the method."));
    }
    return use.withType(limited);
  }

  private static Type limited(Type type, OptionalLong size) {
    if (type instanceof Binary binary) {
      return new Binary(binary.kind(), size);
    }
    if (type instanceof ArrayType array) {
      TypeUse element = array.element();
      return new ArrayType(element.withType(limited(element.type(), size)), array.unique());
    }
    if (type instanceof StreamType stream) {
      TypeUse element = stream.element();
      return new StreamType(element.withType(limited(element.type(), size)));
    }
    return type;
  }
}
