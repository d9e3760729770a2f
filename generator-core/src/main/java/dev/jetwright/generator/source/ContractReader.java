package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.classfile.ClassFiles;
import dev.jetwright.generator.source.declaration.Declaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    return annotated.stream()
        .filter(declaration -> declaration.kind() == Declaration.Kind.INTERFACE)
        .toList();
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
    List<Service> read = withOperationIds(services.stream().map(reader::read).toList());
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

  /** An operation is called like its method, unless several of the application are. */
  private static List<Service> withOperationIds(List<Service> services) {
    Map<String, Integer> uses = new HashMap<>();
    services.forEach(service ->
        service.operations().forEach(operation -> uses.merge(operation.name(), 1, Integer::sum)));
    return services.stream()
        .map(service -> new Service(
            service.name(),
            service.path(),
            service.tags(),
            service.operations().stream()
                .map(operation -> uses.get(operation.name()) == 1
                    ? operation
                    : withId(operation, prefix(service) + "_" + operation.name()))
                .toList(),
            service.deprecated(),
            service.doc(),
            service.location()))
        .toList();
  }

  private static String prefix(Service service) {
    String name = service.name().simpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static Operation withId(Operation operation, String id) {
    return new Operation(
        operation.name(),
        id,
        operation.method(),
        operation.path(),
        operation.parameters(),
        operation.result(),
        operation.errors(),
        operation.consumes(),
        operation.deprecated(),
        operation.judging(),
        operation.doc(),
        operation.pathLocation(),
        operation.location());
  }
}
