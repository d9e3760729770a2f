package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.HeaderNames;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a parameter: what it is bound to follows from its name and type unless it says so. */
final class ParameterReader {
  private final TypeLookup declarations;
  private final AnnotationReader annotations;
  private final TypeReader types;
  private final StyleReader styles;
  private final Findings findings;
  private final FileTypes files;

  ParameterReader(
      TypeLookup declarations, AnnotationReader annotations, TypeReader types, Findings findings) {
    this.declarations = declarations;
    this.annotations = annotations;
    this.types = types;
    this.styles = new StyleReader(annotations, findings);
    this.findings = findings;
    this.files = new FileTypes(annotations, findings);
  }

  Parameter read(Member parameter, PathTemplate path, DocReader methodDoc) {
    annotations.check(parameter.annotations(), Place.PARAMETER);
    if (parameter.name().isEmpty()) {
      findings.type(
          parameter.location(),
          "The class file does not tell the names of parameters.",
          "Compile it with `-parameters`.");
    }
    TypeUse type = types.read(parameter.type(), parameter.annotations());
    Optional<AnnotationUse> bound = bound(parameter);
    Optional<String> given = bound
        .flatMap(annotation -> annotations.text(annotation, "value"))
        .filter(name -> !name.isEmpty());
    ParameterSource source = bound
        .map(annotation -> Annotations.SOURCES.get(annotation.name()))
        .orElseGet(() -> inferred(parameter, type.type(), path));
    return new Parameter(
        parameter.name(),
        wireName(source, given, parameter.name()),
        binding(bound.isPresent(), given.isPresent()),
        source,
        files.limited(
            source == ParameterSource.PART ? FileTypes.raw(type) : type, parameter.annotations()),
        defaultValue(parameter),
        styles.of(parameter.annotations(), bound),
        new SchemaReader(annotations).read(parameter.annotations()),
        AnnotationReader.find(parameter.annotations(), Annotations.DEPRECATED).isPresent(),
        doc(parameter, methodDoc),
        parameter.location());
  }

  private Optional<List<String>> defaultValue(Member parameter) {
    Optional<AnnotationUse> annotation =
        AnnotationReader.find(parameter.annotations(), Annotations.DEFAULT);
    annotation.ifPresent(found -> annotations.onlyElements(found, Set.of("value")));
    return annotation.flatMap(found -> annotations.texts(found, "value"));
  }

  private static Binding binding(boolean annotated, boolean named) {
    if (named) {
      return Binding.NAMED;
    }
    return annotated ? Binding.ANNOTATED : Binding.INFERRED;
  }

  private static Doc doc(Member parameter, DocReader methodDoc) {
    Doc doc = methodDoc.parameter(parameter.name());
    return doc.isEmpty() ? DocReader.of(parameter.doc()).main() : doc;
  }

  private Optional<AnnotationUse> bound(Member parameter) {
    List<AnnotationUse> bindings = parameter.annotations().stream()
        .filter(annotation -> Annotations.SOURCES.containsKey(annotation.name()))
        .toList();
    bindings.forEach(annotation -> annotations.onlyElements(annotation, elements(annotation)));
    bindings.stream()
        .skip(1)
        .forEach(second -> findings.annotation(
            second.location(),
            "`" + parameter.name() + "` is bound already: `@" + bindings.get(0).simpleName() + "`.",
            "Remove one of the two annotations."));
    return bindings.stream().findFirst();
  }

  private static Set<String> elements(AnnotationUse binding) {
    return Annotations.SOURCES.get(binding.name()) == ParameterSource.QUERY
        ? Set.of("value", "style")
        : Set.of("value");
  }

  private ParameterSource inferred(Member parameter, Type type, PathTemplate path) {
    if (path.variables().contains(parameter.name())) {
      return ParameterSource.PATH;
    }
    if (AnnotationReader.find(parameter.annotations(), Annotations.AS_JSON).isPresent()) {
      return ParameterSource.QUERY;
    }
    Type one = type instanceof ArrayType array ? array.element().type() : type;
    if (isFile(one)
        || one instanceof StreamType stream && isFile(stream.element().type())) {
      return ParameterSource.PART;
    }
    return isText(one) ? ParameterSource.QUERY : ParameterSource.BODY;
  }

  private static boolean isFile(Type type) {
    return type instanceof Binary binary && binary.kind() == Binary.Kind.FILE;
  }

  private boolean isText(Type type) {
    return type instanceof Scalar
        || type instanceof NamedType named
            && declarations
                .find(named.name())
                .filter(found -> found.kind() == Declaration.Kind.ENUM)
                .isPresent();
  }

  private static String wireName(ParameterSource source, Optional<String> given, String name) {
    return source == ParameterSource.HEADER
        ? given.orElseGet(() -> HeaderNames.of(name)).toLowerCase(Locale.ROOT)
        : given.orElse(name);
  }
}
