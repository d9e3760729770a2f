package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnswerHeader;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.OtherAnswer;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.JavaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what annotations say of answers and headers that no type tells. */
final class ResponseReader {
  private final AnnotationReader annotations;
  private final TypeReader types;
  private final Findings findings;

  ResponseReader(AnnotationReader annotations, TypeReader types, Findings findings) {
    this.annotations = annotations;
    this.types = types;
    this.findings = findings;
  }

  /** Those of the annotations that this reads, each on its own. */
  static List<AnnotationUse> uses(List<AnnotationUse> all) {
    return all.stream()
        .flatMap(annotation -> annotation.name().equals(Annotations.RESPONSES)
                || annotation.name().equals(Annotations.RESPONSE_HEADERS)
            ? AnnotationReader.nested(annotation).stream()
            : Stream.of(annotation))
        .filter(annotation -> annotation.name().equals(Annotations.RESPONSE)
            || annotation.name().equals(Annotations.RESPONSE_HEADER))
        .toList();
  }

  /** The answers; the first that speaks of a code wins. */
  List<OtherAnswer> others(List<AnnotationUse> own, List<AnnotationUse> inherited) {
    Map<String, OtherAnswer> byCode = new LinkedHashMap<>();
    others(own, false, byCode);
    others(inherited, true, byCode);
    return List.copyOf(byCode.values());
  }

  private void others(
      List<AnnotationUse> uses, boolean inherited, Map<String, OtherAnswer> byCode) {
    for (AnnotationUse use : uses) {
      if (use.name().equals(Annotations.RESPONSE)) {
        other(use, inherited).ifPresent(other -> byCode.putIfAbsent(other.code(), other));
      }
    }
  }

  /** The headers; the first that speaks of a name wins. */
  List<AnswerHeader> headers(List<AnnotationUse> uses) {
    Map<String, AnswerHeader> byName = new LinkedHashMap<>();
    for (AnnotationUse use : uses) {
      if (use.name().equals(Annotations.RESPONSE_HEADER)) {
        AnswerHeader header = header(use);
        byName.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header);
      }
    }
    return List.copyOf(byName.values());
  }

  private Optional<OtherAnswer> other(AnnotationUse use, boolean inherited) {
    annotations.onlyElements(use, Set.of("code", "body", "mediaType", "description", "headers"));
    String written = annotations.text(use, "code").orElse("");
    boolean range = written.matches("(?i)[1-5]xx");
    if (!range && !written.equals("default") && !written.matches("[1-5][0-9]{2}")) {
      findings.add(
          DiagnosticCode.STATUS_OUT_OF_RANGE,
          use.value("code").map(AnnotationValue::location).orElse(use.location()),
          "`" + written + "` is no status of an answer.",
          "Write a status such as `\"404\"`, a range such as `\"4XX\"`, or `\"default\"`.");
      return Optional.empty();
    }
    return Optional.of(new OtherAnswer(
        range ? written.toUpperCase(Locale.ROOT) : written,
        type(use, "body"),
        annotations.text(use, "mediaType").orElse(""),
        inherited,
        headers(use.value("headers").map(AnnotationReader::elements).orElse(List.of()).stream()
            .filter(AnnotationValue.Nested.class::isInstance)
            .map(value -> ((AnnotationValue.Nested) value).annotation())
            .toList()),
        doc(use),
        use.location()));
  }

  private AnswerHeader header(AnnotationUse use) {
    annotations.onlyElements(use, Set.of("name", "type", "description"));
    TypeUse type = type(use, "type")
        .orElseGet(() -> new TypeUse(Scalar.STRING, Nullness.REQUIRED, List.of(), use.location()));
    return new AnswerHeader(
        AnswerHeader.Kind.HEADER,
        annotations.text(use, "name").orElse(""),
        type,
        Optional.empty(),
        doc(use),
        use.location());
  }

  private Doc doc(AnnotationUse use) {
    return annotations
        .text(use, "description")
        .filter(text -> !text.isBlank())
        .map(text -> new Doc(text, ""))
        .orElse(Doc.NONE);
  }

  private Optional<TypeUse> type(AnnotationUse use, String element) {
    return use.value(element)
        .filter(AnnotationValue.ClassLiteral.class::isInstance)
        .map(value -> ((AnnotationValue.ClassLiteral) value).type())
        .filter(reference -> !(reference.type() instanceof JavaType.Primitive primitive
            && primitive.text().equals("void")))
        .map(types::read);
  }
}
