package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorHandlers;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Providers;
import dev.jetwright.generator.contract.depend.Resolver;
import dev.jetwright.generator.contract.depend.Want;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.ModuleReader.Module;
import dev.jetwright.generator.source.classfile.ClassFiles;
import dev.jetwright.generator.source.declaration.Declaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the {@code @Api} interfaces of a module and everything that they refer to.
 *
 * <pre>{@code
 * ReadResult result = new ContractReader(input).read(facts);
 * }</pre>
 */
public final class ContractReader {
  private final SourceInput input;

  /** A reader of these sources. */
  public ContractReader(SourceInput input) {
    this.input = input;
  }

  /** Reads the contract of the module's applications. */
  public ReadResult read(ApplicationFacts facts) {
    Findings findings = new Findings();
    try (ClassFiles classes = new ClassFiles(input.classPath())) {
      AllTypes types = new AllTypes(input, classes, findings);
      ModuleReader modules = new ModuleReader(types, findings);
      Module module = modules.read();
      if (module.services().isEmpty() && module.applications().isEmpty()) {
        module
            .settings()
            .forEach(record -> findings.add(
                DiagnosticCode.SETTINGS_TYPE,
                record.location(),
                "No server is generated here that `" + record.name().simpleName() + "` is for.",
                "Move it to the module that has an `@Api` interface or an `@Application`."));
        return new ReadResult(Optional.empty(), findings.all());
      }
      Contract contract = new Reading(types, facts, findings).read(module, modules);
      Contract complete = contract.withMessages(MessageFiles.of(input));
      return new ReadResult(Optional.of(complete), findings.all());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One module while it is read. */
  private record Reading(AllTypes types, ApplicationFacts facts, Findings findings) {

    Contract read(Module module, ModuleReader modules) {
      String packageName = module.packageName(findings);
      AnnotationReader annotations = new AnnotationReader(types, findings);
      PathReader paths = new PathReader(findings);
      MountReader mounts = new MountReader(types, annotations, paths, module.services(), findings);
      ApplicationReader reader = new ApplicationReader(facts, annotations, paths, mounts, findings);
      sameNames(module.applications());
      List<Application> applications = module.applications().stream()
          .map(marker -> reader.read(marker, packageName))
          .toList();
      if (applications.isEmpty()) {
        return contract(
            List.of(reader.implied(packageName)), module, module.services(), annotations, paths);
      }
      unserved(module, mounts.services(), modules);
      return contract(applications, module, mounts.services(), annotations, paths);
    }

    /** Says which applications have the name of another one, and so of its server. */
    private void sameNames(List<Declaration> markers) {
      Map<String, Declaration> byName = new HashMap<>();
      for (Declaration marker : markers) {
        String name = marker.name().simpleName();
        Declaration first = byName.putIfAbsent(name.toLowerCase(Locale.ROOT), marker);
        if (first != null) {
          findings.add(
              DiagnosticCode.NAME_CLASH,
              marker.location(),
              "`" + marker.name() + "` and `" + first.name() + "` would have the same server.",
              "Rename one of them.");
        }
      }
    }

    /** Says which interfaces of the module no application has. */
    private void unserved(Module module, List<Declaration> served, ModuleReader modules) {
      Set<TypeName> known = new HashSet<>();
      served.forEach(service -> known.add(service.name()));
      served.forEach(service -> modules.extended(service, known));
      module.services().stream()
          .filter(service -> !known.contains(service.name()))
          .forEach(service -> findings.add(
              DiagnosticCode.API_NOT_SERVED,
              service.location(),
              "No application of this module serves `" + service.name().simpleName() + "`.",
              "Name it in `apis` of an `@Application`, or remove `@Api`."));
    }

    private Contract contract(
        List<Application> applications,
        Module module,
        List<Declaration> services,
        AnnotationReader annotations,
        PathReader paths) {
      Visibility visibility = new Visibility(applications.get(0).packageName(), findings);
      services.forEach(service -> visibility.check(service, service.location()));
      DefinitionReader definitions = new DefinitionReader(types, annotations, visibility, findings);
      ErrorReader errors = new ErrorReader(types, annotations, definitions, visibility, findings);
      ParameterReader parameters =
          new ParameterReader(types, annotations, definitions.uses(), findings);
      ProvidedTypes provided = new ProvidedTypes(types, visibility, findings);
      DependsReader depends = new DependsReader(annotations, provided, findings);
      Map<Application, List<Want>> guards = guards(applications, module, depends);
      SessionReader sessions = new SessionReader(definitions.uses(), findings);
      NeedsReader needs =
          new NeedsReader(types, annotations, parameters, depends, provided, sessions, findings);
      OperationReader operations =
          new OperationReader(annotations, paths, needs, definitions, errors, findings);
      ServiceReader reader = new ServiceReader(types, annotations, paths, operations, findings);
      List<Service> read = services.stream().map(reader::read).toList();
      ErrorHandlerReader handlerReader = new ErrorHandlerReader(
          types, annotations, definitions.uses(), errors, visibility, findings);
      ErrorHandlers handlers = handlerReader.read(applications, read);
      Providers providers = new ProviderReader(
              types, annotations, needs, provided, errors, visibility, findings)
          .read();
      errors.checkHandled(handlers.all());
      checkNamed(applications, read, visibility);
      List<Application> styled =
          styled(applications, module.applications(), annotations, definitions);
      List<SettingsRecord> settings =
          new SettingsReader(annotations, definitions, findings).read(module.settings());
      List<Service> resolved =
          read.stream().map(new Resolver(providers, guards)::resolve).toList();
      return new Contract(styled, resolved, definitions.all(), errors.all())
          .settled()
          .withHandlers(handlers)
          .withSettings(settings)
          .withProviders(providers);
    }

    /** What runs before all operations of an application, which markers say. */
    private static Map<Application, List<Want>> guards(
        List<Application> applications, Module module, DependsReader depends) {
      Map<Application, List<Want>> guards = new LinkedHashMap<>();
      for (int i = 0; i < module.applications().size(); i++) {
        Declaration marker = module.applications().get(i);
        guards.put(applications.get(i), depends.guards(marker.annotations()));
      }
      return guards;
    }

    /** Sees to it that generated code can name the interceptors. */
    private void checkNamed(
        List<Application> applications, List<Service> services, Visibility visibility) {
      named(applications, services)
          .flatMap(type -> types.find(type).stream())
          .forEach(type -> visibility.check(type, type.location()));
    }

    /** The interceptors, which are arguments of the generated server. */
    private static Stream<TypeName> named(List<Application> applications, List<Service> services) {
      return Stream.concat(
          applications.stream().flatMap(it -> it.interceptors().stream()),
          services.stream().flatMap(it -> it.interceptors().stream()));
    }

    /** The applications, which markers declare unless there are none, with their errors' looks. */
    private List<Application> styled(
        List<Application> applications,
        List<Declaration> markers,
        AnnotationReader annotations,
        DefinitionReader definitions) {
      ErrorStyleReader styles =
          new ErrorStyleReader(types, annotations, definitions.uses(), findings);
      List<Application> styled = new ArrayList<>();
      for (int i = 0; i < applications.size(); i++) {
        Application application = applications.get(i);
        styled.add(markers.isEmpty() ? application : application.with(styles.read(markers.get(i))));
      }
      return styled;
    }
  }
}
