package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Given;
import dev.jetwright.generator.contract.depend.ProvidedType;
import dev.jetwright.generator.contract.depend.Want;
import dev.jetwright.generator.source.declaration.AnnotationElement;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code @Depends}, and annotations of authors that stand for it. */
final class DependsReader {
  private static final Set<String> ELEMENTS = Set.of("value", "name", "args", "parallel");
  private static final String NOTHING = "void";

  private final AnnotationReader annotations;
  private final ProvidedTypes types;
  private final Findings findings;
  private final Set<TypeName> chosen = new LinkedHashSet<>();

  DependsReader(AnnotationReader annotations, ProvidedTypes types, Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.findings = findings;
  }

  /** What is written in one place: the annotation, and what gives its arguments. */
  private record Written(AnnotationUse depends, AnnotationUse place, Map<String, String> given) {}

  /** The classes that were named so far. */
  Set<TypeName> chosen() {
    return chosen;
  }

  /** Whether a parameter takes what is provided. */
  boolean isDependency(Member parameter) {
    return !written(parameter.annotations()).isEmpty();
  }

  /** What a parameter takes. */
  Want read(Member parameter) {
    List<Written> all = written(parameter.annotations());
    all.stream()
        .skip(1)
        .forEach(second -> findings.annotation(
            second.place().location(),
            "`" + parameter.name() + "` takes what another provider makes already.",
            "Remove one of the two annotations."));
    boolean nullable = Stream.concat(
            parameter.annotations().stream(), parameter.type().annotations().stream())
        .anyMatch(use -> Annotations.isNullable(use.name()));
    Optional<ProvidedType> type = Optional.of(types.read(parameter.type()));
    return want(all.get(0), parameter.name(), type, nullable)
        .asking(AccessReader.scopes(annotations, parameter.annotations()));
  }

  /** What runs before an operation, or before those of an interface. */
  List<Want> guards(List<AnnotationUse> uses) {
    return written(uses).stream()
        .filter(this::isChosen)
        .map(it -> want(it, "", Optional.empty(), true))
        .toList();
  }

  private boolean isChosen(Written written) {
    boolean chosen = provider(written.depends()).isPresent();
    if (!chosen && written.depends().value("value").isEmpty()) {
      findings.annotation(
          written.depends().location(),
          "`@Depends` does not say which provider runs here.",
          "Write `@Depends(Check.class)`, with a class that has a provider.");
    }
    return chosen;
  }

  private Want want(
      Written written, String parameter, Optional<ProvidedType> type, boolean nullable) {
    AnnotationUse depends = written.depends();
    annotations.onlyElements(depends, ELEMENTS);
    Optional<TypeName> provider = provider(depends);
    provider.ifPresent(chosen::add);
    List<String> args = annotations.texts(depends, "args").orElse(List.of());
    return new Want(
        parameter,
        type,
        provider,
        annotations.text(depends, "name").orElse(""),
        new Given(args, written.given()),
        nullable,
        annotations.bool(depends, "parallel").orElse(false),
        List.of(),
        false,
        written.place().location());
  }

  private Optional<TypeName> provider(AnnotationUse depends) {
    Optional<AnnotationValue> value = depends.value("value");
    value.ifPresent(it -> {
      if (it instanceof AnnotationValue.ClassLiteral literal) {
        findings.unknown(literal.type());
      }
    });
    return value.filter(it -> !it.text().startsWith(NOTHING + ".")).flatMap(AnnotationReader::type);
  }

  /** Every {@code @Depends} of a place, those of aliases in the places of these. */
  private List<Written> written(List<AnnotationUse> uses) {
    List<Written> all = new ArrayList<>();
    for (AnnotationUse use : uses) {
      if (use.name().equals(Annotations.DEPENDS)) {
        all.add(new Written(use, use, Map.of()));
      } else if (use.name().equals(Annotations.DEPENDS_LIST)) {
        AnnotationReader.nested(use).forEach(it -> all.add(new Written(it, it, Map.of())));
      } else if (!use.name().startsWith(Annotations.OURS)) {
        annotations.declaration(use).ifPresent(alias -> alias(alias, use, all));
      }
    }
    return all;
  }

  private void alias(Declaration alias, AnnotationUse use, List<Written> all) {
    for (AnnotationUse meta : alias.annotations()) {
      if (meta.name().equals(Annotations.DEPENDS)) {
        all.add(new Written(meta, use, attributes(alias, use)));
      } else if (meta.name().equals(Annotations.DEPENDS_LIST)) {
        AnnotationReader.nested(meta)
            .forEach(it -> all.add(new Written(it, use, attributes(alias, use))));
      }
    }
  }

  /** What the attributes of an alias are, defaults included. */
  private Map<String, String> attributes(Declaration alias, AnnotationUse use) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (AnnotationElement element : alias.elements()) {
      Optional<AnnotationValue> value = use.value(element.name()).or(element::defaultValue);
      value.ifPresent(it -> attributes.put(element.name(), text(it)));
    }
    return attributes;
  }

  private static String text(AnnotationValue value) {
    return value instanceof AnnotationValue.Constant constant
        ? String.valueOf(constant.value())
        : AnnotationReader.constantName(value);
  }
}
