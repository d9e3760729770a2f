package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RecordDefinition.Tag;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.UnionDefinition.Variant;
import dev.jetwright.generator.contract.UnionForm;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads sealed interfaces: their variants, in source order, and what tells these apart. */
final class UnionReader {
  private final TypeLookup types;
  private final DefinitionReader definitions;
  private final AnnotationReader annotations;
  private final UnionTags tags;
  private final Findings findings;

  UnionReader(
      TypeLookup types,
      DefinitionReader definitions,
      AnnotationReader annotations,
      Findings findings) {
    this.types = types;
    this.definitions = definitions;
    this.annotations = annotations;
    this.tags = new UnionTags(types, annotations, findings);
    this.findings = findings;
  }

  UnionDefinition read(Declaration declaration, boolean deprecated, Doc doc) {
    List<Variant> variants =
        new UnionVariants(types, definitions, tags, findings, declaration).all();
    tags.checkSubTypes(declaration, variants);
    return new UnionDefinition(
        declaration.name(),
        declaration.typeParameters(),
        tags.property(declaration),
        variants,
        deprecated,
        new UnionForm(
            tags.tagging(declaration),
            Optional.empty(),
            new SchemaReader(annotations).read(declaration.annotations())),
        doc,
        declaration.location());
  }

  /** The definitions, each record with the tags of the unions that it is a variant of. */
  List<TypeDefinition> tagged(List<TypeDefinition> definitions) {
    Map<TypeName, Set<Tag>> found = new HashMap<>();
    definitions.stream()
        .filter(UnionDefinition.class::isInstance)
        .map(UnionDefinition.class::cast)
        .filter(union -> union.form().isTagged())
        .sorted(Comparator.comparing(UnionDefinition::name))
        .forEach(union -> union
            .variants()
            .forEach(variant -> found
                .computeIfAbsent(variant.type().name(), name -> new LinkedHashSet<>())
                .add(new Tag(
                    union.tagProperty(),
                    variant.tag(),
                    union.form().tagging() == UnionForm.Tagging.EXISTING_PROPERTY))));
    List<TypeDefinition> tagged = new ArrayList<>();
    for (TypeDefinition definition : definitions) {
      tagged.add(
          definition instanceof RecordDefinition record && found.containsKey(record.name())
              ? record.withTags(List.copyOf(found.get(record.name())))
              : definition);
    }
    return tagged;
  }
}
