package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.JsonTexts;
import dev.jetwright.generator.contract.SchemaNotes;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what {@code @Schema} and {@code @Example} add to a schema. */
final class SchemaReader {
  private final AnnotationReader annotations;

  SchemaReader(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  SchemaNotes read(List<AnnotationUse> all) {
    Optional<AnnotationUse> schema = AnnotationReader.find(all, ModelAnnotations.SCHEMA);
    Optional<AnnotationUse> example = AnnotationReader.find(all, ModelAnnotations.EXAMPLE);
    if (schema.isEmpty() && example.isEmpty()) {
      return SchemaNotes.NONE;
    }
    schema.ifPresent(use -> annotations.onlyElements(use, Set.of("title", "extra")));
    text(schema, "extra")
        .filter(extra -> !(JsonTexts.parse(extra).orElse("") instanceof Map))
        .ifPresent(extra -> annotations.notJson(schema.orElseThrow()));
    return new SchemaNotes(
        text(schema, "title"),
        example.flatMap(use -> annotations.texts(use, "value")).orElse(List.of()),
        text(schema, "extra"));
  }

  private Optional<String> text(Optional<AnnotationUse> schema, String element) {
    return schema.flatMap(use -> annotations.text(use, element)).filter(text -> !text.isEmpty());
  }
}
