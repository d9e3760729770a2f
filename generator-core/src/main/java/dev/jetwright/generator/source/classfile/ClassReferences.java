package dev.jetwright.generator.source.classfile;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.jboss.jandex.WildcardType;

/**
 * Types and annotations of a class file.
 *
 * @param location the class file
 */
record ClassReferences(Location location) {

  static TypeName name(DotName name) {
    String text = name.toString();
    int dot = text.lastIndexOf('.');
    String packageName = dot < 0 ? "" : text.substring(0, dot);
    return new TypeName(packageName, text.substring(dot + 1).replace('$', '.'));
  }

  TypeReference read(Type type) {
    List<AnnotationUse> annotations =
        type.annotations().stream().map(this::annotation).toList();
    return new TypeReference(javaType(type), annotations, location);
  }

  private JavaType javaType(Type type) {
    return switch (type.kind()) {
      case VOID, PRIMITIVE -> new JavaType.Primitive(type.name().toString());
      case CLASS -> new JavaType.Declared(name(type.name()), List.of());
      case PARAMETERIZED_TYPE ->
        new JavaType.Declared(
            name(type.name()),
            type.asParameterizedType().arguments().stream().map(this::read).toList());
      case ARRAY -> new JavaType.Array(read(type.asArrayType().componentType()));
      case WILDCARD_TYPE -> wildcard(type.asWildcardType());
      case TYPE_VARIABLE -> new JavaType.Variable(type.asTypeVariable().identifier());
      case TYPE_VARIABLE_REFERENCE ->
        new JavaType.Variable(type.asTypeVariableReference().identifier());
      case UNRESOLVED_TYPE_VARIABLE ->
        new JavaType.Variable(type.asUnresolvedTypeVariable().identifier());
    };
  }

  private JavaType wildcard(WildcardType type) {
    return new JavaType.Wildcard(type.toString(), Optional.of(read(type.extendsBound())));
  }

  AnnotationUse annotation(AnnotationInstance annotation) {
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    for (org.jboss.jandex.AnnotationValue value : annotation.values()) {
      values.put(value.name(), value(value));
    }
    return new AnnotationUse(name(annotation.name()).qualifiedName(), values, location);
  }

  AnnotationValue value(org.jboss.jandex.AnnotationValue value) {
    return switch (value.kind()) {
      case ARRAY ->
        new AnnotationValue.Several(
            value.asArrayList().stream().map(this::value).toList(), location);
      case NESTED -> new AnnotationValue.Nested(annotation(value.asNested()));
      case CLASS -> new AnnotationValue.ClassLiteral(read(value.asClass()));
      case ENUM, UNKNOWN -> new AnnotationValue.Other(String.valueOf(value.value()), location);
      case BYTE, SHORT -> new AnnotationValue.Constant(value.asInt(), location);
      default -> new AnnotationValue.Constant(value.value(), location);
    };
  }
}
