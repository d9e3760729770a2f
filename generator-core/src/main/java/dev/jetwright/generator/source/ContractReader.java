package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.classfile.ClassFiles;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the {@code @Api} interfaces of a module and everything that they refer to.
 *
 * <pre>{@code
 * ReadResult result = new ContractReader(input).read(facts);
 * }</pre>
 */
public final class ContractReader {
  /** What a file with an {@code @Api} interface has in it, among others. */
  private static final Pattern API = Pattern.compile("@\\s*(?:dev\\.jetwright\\.)?Api\\b");

  private final SourceInput input;

  /** A reader of these sources. */
  public ContractReader(SourceInput input) {
    this.input = input;
  }

  /** Reads the contract of an application. */
  public ReadResult read(ApplicationFacts facts) {
    Findings findings = new Findings();
    try (ClassFiles classes = new ClassFiles(input.classPath())) {
      AllTypes types = new AllTypes(input, classes, findings);
      List<Declaration> services = services(types, findings);
      Optional<Contract> contract = services.isEmpty()
          ? Optional.empty()
          : Optional.of(contract(facts, services, types, findings));
      return new ReadResult(contract, findings.all());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Declaration> services(AllTypes types, Findings findings) {
    List<Declaration> annotated =
        types
            .sources()
            .own(text -> text.contains("dev.jetwright") && API.matcher(text).find())
            .stream()
            .filter(declaration -> AnnotationReader.has(declaration, Annotations.API))
            .sorted(Comparator.comparing(Declaration::name))
            .toList();
    for (Declaration declaration : annotated) {
      if (declaration.kind() != Declaration.Kind.INTERFACE) {
        findings.annotation(
            AnnotationReader.find(declaration.annotations(), Annotations.API)
                .orElseThrow()
                .location(),
            "`" + declaration.name().simpleName() + "` is not an interface.",
            "Declare the operations in an interface and implement that.");
      }
    }
    Set<TypeName> extended = new HashSet<>();
    annotated.forEach(declaration -> extended(declaration, types, extended));
    return annotated.stream()
        .filter(declaration -> declaration.kind() == Declaration.Kind.INTERFACE)
        .filter(declaration ->
            declaration.typeParameters().isEmpty() || !extended.contains(declaration.name()))
        .toList();
  }

  /** What an interface extends: a generic one is no service itself, only a part of others. */
  private static void extended(Declaration declaration, AllTypes types, Set<TypeName> found) {
    for (TypeReference superType : declaration.superTypes()) {
      if (superType.type() instanceof JavaType.Declared declared && found.add(declared.name())) {
        types.find(declared.name()).ifPresent(it -> extended(it, types, found));
      }
    }
  }

  private static Contract contract(
      ApplicationFacts facts, List<Declaration> services, AllTypes types, Findings findings) {
    String packageName = commonPackage(services, findings);
    Visibility visibility = new Visibility(packageName, findings);
    services.forEach(service -> visibility.check(service, service.location()));
    AnnotationReader annotations = new AnnotationReader(types, findings);
    DefinitionReader definitions = new DefinitionReader(types, annotations, visibility, findings);
    ErrorReader errors = new ErrorReader(types, annotations, definitions, visibility, findings);
    PathReader paths = new PathReader(findings);
    ParameterReader parameters =
        new ParameterReader(types, annotations, definitions.uses(), findings);
    OperationReader operations =
        new OperationReader(annotations, paths, parameters, definitions.uses(), errors, findings);
    ServiceReader reader = new ServiceReader(types, annotations, paths, operations, findings);
    List<Service> read = services.stream().map(reader::read).toList();
    List<TypeDefinition> definitionsRead = definitions.all();
    Application application = new Application(
        packageName,
        "ApiServer",
        facts.title(),
        facts.version(),
        facts.description(),
        facts.license());
    return new Contract(application, read, definitionsRead, errors.all());
  }

  /** The package that all services are in or below. */
  private static String commonPackage(List<Declaration> services, Findings findings) {
    String common = services.get(0).name().packageName();
    for (Declaration service : services) {
      String other = service.name().packageName();
      while (!common.isEmpty() && !(other + ".").startsWith(common + ".")) {
        common = common.substring(0, Math.max(0, common.lastIndexOf('.')));
      }
      if (common.isEmpty() && !other.equals(services.get(0).name().packageName())) {
        findings.add(
            DiagnosticCode.NO_COMMON_PACKAGE,
            service.location(),
            "`" + service.name() + "` and `" + services.get(0).name()
                + "` have no package in common, and their server has to be in one.",
            "Move the interfaces below one package, such as `shop`.");
        return services.get(0).name().packageName();
      }
    }
    return common;
  }
}
