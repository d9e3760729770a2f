package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.CustomScalar;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the types that are annotated {@code @ScalarType}, or used with it. */
final class CustomScalars {
  static final String SCALAR_TYPE = Annotations.OURS + "ScalarType";

  private static final List<String> READERS = List.of("parse", "of", "valueOf", "fromString");
  private static final TypeName STRING = new TypeName("java.lang", "String");

  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final Visibility visibility;
  private final Findings findings;
  private final Set<TypeName> reported = new HashSet<>();

  CustomScalars(
      TypeLookup types, AnnotationReader annotations, Visibility visibility, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.visibility = visibility;
    this.findings = findings;
  }

  /** Whether a declared type is no model but one text. */
  static boolean isOne(Declaration declaration) {
    return AnnotationReader.has(declaration, SCALAR_TYPE);
  }

  /** Whether annotations say that a type is a scalar where it is used, rightly or not. */
  boolean isMeant(TypeReference reference, List<AnnotationUse> onUse) {
    return reference.type() instanceof JavaType.Declared type
        && (AnnotationReader.find(onUse, SCALAR_TYPE).isPresent()
            || types.find(type.name()).filter(CustomScalars::isOne).isPresent());
  }

  /** The scalar that a type is where it is used, if it is one. */
  Optional<CustomScalar> of(TypeReference reference, List<AnnotationUse> onUse) {
    if (!(reference.type() instanceof JavaType.Declared type)) {
      return Optional.empty();
    }
    Optional<AnnotationUse> here = AnnotationReader.find(onUse, SCALAR_TYPE);
    Optional<Declaration> declaration = types.find(type.name());
    if (here.isPresent()) {
      return here.get()
          .value("by")
          .flatMap(AnnotationReader::type)
          .flatMap(types::find)
          .flatMap(holder -> foreign(type.name(), holder, here.get(), reference));
    }
    return declaration.filter(CustomScalars::isOne).flatMap(found -> own(found, reference));
  }

  private Optional<CustomScalar> own(Declaration declaration, TypeReference reference) {
    visibility.check(declaration, reference.location());
    TypeName name = declaration.name();
    AnnotationUse annotation =
        AnnotationReader.find(declaration.annotations(), SCALAR_TYPE).orElseThrow();
    Optional<String> reader = READERS.stream()
        .filter(wanted -> method(declaration, wanted, STRING, name).isPresent())
        .findFirst()
        .or(() -> isMadeOfString(declaration) ? Optional.of("new") : Optional.empty());
    if (reader.isEmpty()) {
      missing(
          name,
          reference,
          "nothing makes one of a text",
          "`public static " + name.simpleName() + " parse(String text)` to `" + name.simpleName()
              + "`");
    }
    return reader.map(found -> new CustomScalar(
        name,
        name,
        found,
        writer(declaration),
        text(annotation, "format"),
        text(annotation, "pattern")));
  }

  private Optional<CustomScalar> foreign(
      TypeName name, Declaration holder, AnnotationUse annotation, TypeReference reference) {
    visibility.check(holder, reference.location());
    Optional<Method> reader = READERS.stream()
        .flatMap(wanted -> method(holder, wanted, STRING, name).stream())
        .findFirst();
    Optional<Method> writer = holder.methods().stream()
        .filter(method -> isStatic(method, name, STRING))
        .findFirst();
    String type = name.simpleName();
    if (reader.isEmpty() || writer.isEmpty()) {
      String wanted = reader.isEmpty()
          ? "`public static " + type + " parse(String text)`"
          : "`public static String format(" + type + " value)`";
      missing(
          name,
          reference,
          "`" + holder.name().simpleName() + "` does not "
              + (reader.isEmpty() ? "make one of a text" : "make a text of one"),
          wanted + " to `" + holder.name().simpleName() + "`");
      return Optional.empty();
    }
    return Optional.of(new CustomScalar(
        name,
        holder.name(),
        reader.get().name(),
        writer.get().name(),
        text(annotation, "format"),
        text(annotation, "pattern")));
  }

  private String text(AnnotationUse annotation, String element) {
    return annotations.text(annotation, element).orElse("");
  }

  private void missing(TypeName name, TypeReference reference, String fact, String repair) {
    if (reported.add(name)) {
      findings.type(
          reference.location(),
          "`" + name.simpleName() + "` is a scalar, but " + fact + ".",
          "Add " + repair + ".");
    }
  }

  private static Optional<Method> method(
      Declaration declaration, String name, TypeName parameter, TypeName result) {
    return declaration.methods().stream()
        .filter(method -> method.name().equals(name) && isStatic(method, parameter, result))
        .findFirst();
  }

  private static boolean isStatic(Method method, TypeName parameter, TypeName result) {
    return method.kind() == Method.Kind.STATIC
        && method.parameters().size() == 1
        && is(method.parameters().get(0).type(), parameter)
        && is(method.result(), result);
  }

  private static boolean is(TypeReference reference, TypeName name) {
    return reference.type() instanceof JavaType.Declared type && type.name().equals(name);
  }

  private static boolean isMadeOfString(Declaration declaration) {
    Stream<List<Member>> constructors = declaration.kind() == Declaration.Kind.RECORD
        ? Stream.of(declaration.components())
        : declaration.constructors().stream()
            .filter(constructor -> constructor.isPublic())
            .map(constructor -> constructor.parameters());
    return constructors.anyMatch(CustomScalars::isString);
  }

  private static boolean isString(List<Member> members) {
    return members.size() == 1 && is(members.get(0).type(), STRING);
  }

  /** The component of a record that is nothing else, or {@code toString}. */
  private static String writer(Declaration declaration) {
    boolean says = declaration.methods().stream()
        .anyMatch(
            method -> method.name().equals("toString") && method.parameters().isEmpty());
    return !says
            && declaration.kind() == Declaration.Kind.RECORD
            && isString(declaration.components())
        ? declaration.components().get(0).name()
        : "toString";
  }
}
