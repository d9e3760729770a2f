package dev.jetwright.generator.source.text;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Type references with their names resolved. */
final class References {
  private final SourceFile file;
  private final Scope scope;
  private final MissingType missing;
  private final AnnotationTexts annotations;

  References(SourceFile file, Scope scope, MissingType missing) {
    this.file = file;
    this.scope = scope;
    this.missing = missing;
    this.annotations = new AnnotationTexts(file, scope, this);
  }

  List<AnnotationUse> annotations(NodeList<AnnotationExpr> written) {
    return written.stream().map(annotations::read).toList();
  }

  AnnotationValue value(Expression expression) {
    return annotations.value(expression);
  }

  TypeReference read(Type type) {
    return new TypeReference(javaType(type), annotations(type.getAnnotations()), location(type));
  }

  private JavaType javaType(Type type) {
    if (type instanceof PrimitiveType primitive) {
      // Not asString(), which is in the letters of the machine's language: Turkish has no "int".
      return new JavaType.Primitive(primitive.getType().name().toLowerCase(Locale.ROOT));
    }
    if (type instanceof VoidType) {
      return new JavaType.Primitive("void");
    }
    if (type instanceof ArrayType array) {
      return new JavaType.Array(read(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      Optional<TypeReference> bound =
          wildcard.getExtendedType().or(wildcard::getSuperType).map(this::read);
      return new JavaType.Wildcard(wildcard.asString(), bound);
    }
    if (type instanceof ClassOrInterfaceType declared) {
      return declared(declared);
    }
    return new JavaType.Unresolved(
        type.asString(),
        Optional.of(new JavaType.Reason(
            "`" + type.asString() + "` is not a type that a contract can have.",
            "Write a named type.")));
  }

  private JavaType declared(ClassOrInterfaceType type) {
    String name = type.getNameWithScope();
    Resolution resolution = scope.resolve(name, type);
    if (resolution instanceof Resolution.Found found) {
      return new JavaType.Declared(found.name(), arguments(type));
    }
    if (resolution instanceof Resolution.Variable) {
      return new JavaType.Variable(name);
    }
    return unresolved(name, resolution);
  }

  private List<TypeReference> arguments(ClassOrInterfaceType type) {
    return type.getTypeArguments().stream()
        .flatMap(List::stream)
        .map(this::read)
        .toList();
  }

  private JavaType unresolved(String name, Resolution resolution) {
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      List<String> meanings =
          ambiguous.names().stream().map(TypeName::qualifiedName).toList();
      return new JavaType.Unresolved(name, Optional.of(MissingType.ambiguous(name, meanings)));
    }
    String full = ((Resolution.Missing) resolution).name();
    return new JavaType.Unresolved(
        name,
        scope.isUnreadable(full)
            ? Optional.empty()
            : Optional.of(missing.missing(full, scope.typesOfFile())));
  }

  /** A type's name is the place of a declared type, its arguments apart. */
  private Location location(Type type) {
    if (type instanceof ClassOrInterfaceType declared) {
      Node first = declared.getScope().<Node>map(outer -> outer).orElse(declared.getName());
      return file.location(first, declared.getName());
    }
    return file.location(type);
  }
}
