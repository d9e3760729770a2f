package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads records annotated {@code @Settings}. */
final class SettingsReader {
  private static final Set<String> ELEMENTS = Set.of("prefix", "file", "envFile", "secretsFolder");
  private static final String PREFIX = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

  private final AnnotationReader annotations;
  private final DefinitionReader definitions;
  private final Findings findings;

  SettingsReader(AnnotationReader annotations, DefinitionReader definitions, Findings findings) {
    this.annotations = annotations;
    this.definitions = definitions;
    this.findings = findings;
  }

  List<SettingsRecord> read(List<Declaration> declared) {
    return declared.stream().map(this::read).flatMap(Optional::stream).toList();
  }

  private Optional<SettingsRecord> read(Declaration declaration) {
    AnnotationUse use =
        AnnotationReader.find(declaration.annotations(), Annotations.SETTINGS).orElseThrow();
    annotations.onlyElements(use, ELEMENTS);
    String name = declaration.name().simpleName();
    if (declaration.kind() != Declaration.Kind.RECORD
        || !declaration.typeParameters().isEmpty()) {
      findings.add(
          DiagnosticCode.SETTINGS_TYPE,
          use.location(),
          declaration.kind() == Declaration.Kind.RECORD
              ? "`" + name
                  + "` has type parameters, which nothing stands for when settings are read."
              : "`" + name + "` is not a record.",
          declaration.kind() == Declaration.Kind.RECORD
              ? "Write a record without type parameters."
              : "Write `public record " + name + "(String name) {}`.");
      return Optional.empty();
    }
    TypeReference reference =
        new TypeReference(new JavaType.Declared(declaration.name(), List.of()), use.location());
    definitions.refer(declaration.name(), reference);
    return Optional.of(new SettingsRecord(
        declaration.name(),
        prefix(use),
        text(use, "file").orElse(""),
        text(use, "envFile").orElse(".env"),
        text(use, "secretsFolder").orElse(""),
        DocReader.of(declaration.doc()).main(),
        declaration.location()));
  }

  private String prefix(AnnotationUse use) {
    String prefix = text(use, "prefix").orElse("");
    if (!prefix.isEmpty() && !prefix.matches(PREFIX)) {
      findings.add(
          DiagnosticCode.SETTINGS_NAME,
          use.value("prefix").orElseThrow().location(),
          "`" + prefix + "` is not how a variable of the environment begins.",
          "Write capital letters, digits and underscores between them, such as \"SHOP\".");
      return "";
    }
    return prefix;
  }

  private Optional<String> text(AnnotationUse use, String element) {
    return annotations.text(use, element);
  }
}
