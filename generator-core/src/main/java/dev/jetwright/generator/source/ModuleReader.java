package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a module declares: interfaces annotated {@code @Api}, applications and settings. */
final class ModuleReader {
  /** What a file with one of them has in it, among others. */
  private static final Pattern ANNOTATION =
      Pattern.compile("@\\s*(?:dev\\.jetwright\\.)?(?:Api|Application|Settings)\\b");

  private final AllTypes types;
  private final Findings findings;

  ModuleReader(AllTypes types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  /**
   * What a module declares.
   *
   * @param services its {@code @Api} interfaces, by name
   * @param applications its {@code @Application} markers, by name
   * @param settings its {@code @Settings} records, by name
   */
  record Module(
      List<Declaration> services, List<Declaration> applications, List<Declaration> settings) {

    /** The package of the generated code: that of the markers, or of the services. */
    String packageName(Findings findings) {
      return commonPackage(applications.isEmpty() ? services : applications, findings);
    }
  }

  Module read() {
    List<Declaration> declared = types
        .sources()
        .own(text -> text.contains("dev.jetwright") && ANNOTATION.matcher(text).find())
        .stream()
        .sorted(Comparator.comparing(Declaration::name))
        .toList();
    return new Module(
        services(declared),
        interfaces(
            declared,
            Annotations.APPLICATION,
            "Annotate an interface that is named like the application, such as `Shop`."),
        declared.stream()
            .filter(declaration -> AnnotationReader.has(declaration, Annotations.SETTINGS))
            .toList());
  }

  private List<Declaration> services(List<Declaration> declared) {
    List<Declaration> annotated = interfaces(
        declared, Annotations.API, "Declare the operations in an interface and implement that.");
    Set<TypeName> extended = new HashSet<>();
    annotated.forEach(declaration -> extended(declaration, extended));
    return annotated.stream()
        .filter(declaration ->
            declaration.typeParameters().isEmpty() || !extended.contains(declaration.name()))
        .toList();
  }

  private List<Declaration> interfaces(
      List<Declaration> declared, String annotation, String repair) {
    List<Declaration> annotated = declared.stream()
        .filter(declaration -> AnnotationReader.has(declaration, annotation))
        .toList();
    for (Declaration declaration : annotated) {
      if (declaration.kind() != Declaration.Kind.INTERFACE) {
        findings.annotation(
            AnnotationReader.find(declaration.annotations(), annotation)
                .orElseThrow()
                .location(),
            "`" + declaration.name().simpleName() + "` is not an interface.",
            repair);
      }
    }
    return annotated.stream()
        .filter(declaration -> declaration.kind() == Declaration.Kind.INTERFACE)
        .toList();
  }

  /** What an interface extends: a generic one is no service itself, only a part of others. */
  void extended(Declaration declaration, Set<TypeName> found) {
    for (TypeReference superType : declaration.superTypes()) {
      if (superType.type() instanceof JavaType.Declared declared && found.add(declared.name())) {
        types.find(declared.name()).ifPresent(it -> extended(it, found));
      }
    }
  }

  /** The package that all declarations are in or below. */
  private static String commonPackage(List<Declaration> declared, Findings findings) {
    String common = declared.get(0).name().packageName();
    for (Declaration service : declared) {
      String other = service.name().packageName();
      while (!common.isEmpty() && !(other + ".").startsWith(common + ".")) {
        common = common.substring(0, Math.max(0, common.lastIndexOf('.')));
      }
      if (common.isEmpty() && !other.equals(declared.get(0).name().packageName())) {
        findings.add(
            DiagnosticCode.NO_COMMON_PACKAGE,
            service.location(),
            "`" + service.name() + "` and `" + declared.get(0).name()
                + "` have no package in common, and their server has to be in one.",
            "Move the interfaces below one package, such as `shop`.");
        return declared.get(0).name().packageName();
      }
    }
    return common;
  }
}
