package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import java.util.List;
import java.util.OptionalLong;

/** What {@code @MaxSize} and {@code @Part} make of the type of a file, or of a list of them. */
final class FileTypes {
  private final AnnotationReader annotations;

  FileTypes(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  /** The limit that is written; none is. */
  OptionalLong maxSize(List<AnnotationUse> declared) {
    return AnnotationReader.find(declared, Annotations.MAX_SIZE)
        .flatMap(annotation -> annotations.number(annotation, "value"))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** The type with its limit. */
  TypeUse limited(TypeUse use, List<AnnotationUse> declared) {
    OptionalLong size = maxSize(declared);
    return size.isEmpty() ? use : use.withType(limited(use.type(), size));
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
