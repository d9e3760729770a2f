package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes that are generated, all into one package, have different names; so have those that
 * the author wrote there. Upper and lower case are the same, as in the file systems of Windows and
 * macOS.
 */
final class GeneratedClassesAreDistinct implements Rule {

  /**
   * A class.
   *
   * @param name its simple name
   * @param owner what it is generated for, or what it is
   * @param schema the owner's schema; a service has none, and so the owner's own name
   * @param location where that is declared
   */
  private record JavaClass(String name, String owner, String schema, Location location) {}

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, JavaClass> byName = new HashMap<>();
    for (JavaClass generated : generated(contract)) {
      JavaClass first = byName.putIfAbsent(key(generated.name()), generated);
      if (generated.name().endsWith("Validator")) {
        continue;
      }
      if (first != null && !first.schema().equals(generated.schema())) {
        found.add(both(generated, first));
      } else if (first != null && generated.name().endsWith("Routes")) {
        found.add(services(generated, first));
      }
    }
    Set<String> servers = contract.applications().stream()
        .map(application -> key(application.serverName()))
        .collect(Collectors.toSet());
    for (JavaClass written : written(contract)) {
      JavaClass generated = byName.get(key(written.name()));
      if (generated != null) {
        found.add(taken(written, "generated for `" + generated.owner() + "`"));
      } else if (servers.contains(key(written.name()))) {
        found.add(taken(written, "of the generated server"));
      }
    }
    return found;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<JavaClass> generated(Contract contract) {
    List<JavaClass> classes = new ArrayList<>();
    for (Service service : contract.services()) {
      String name = service.name().simpleName();
      classes.add(new JavaClass(name + "Routes", name, name, service.location()));
    }
    for (Model model : Models.of(contract).all()) {
      codec(model.name(), Words.java(model.type()), model.definition().location(), classes);
    }
    for (ErrorDefinition error : contract.errors()) {
      if (error.hasOwnBody()) {
        continue;
      }
      String name = error.name().simpleName();
      codec(name, name, error.location(), classes);
    }
    return classes;
  }

  private static void codec(
      String schema, String owner, Location location, List<JavaClass> classes) {
    String prefix = schema.replace("_", "");
    classes.add(new JavaClass(prefix + "Codec", owner, schema, location));
    classes.add(new JavaClass(prefix + "Validator", owner, schema, location));
  }

  /** The author's types in the package of the generated classes. */
  private static List<JavaClass> written(Contract contract) {
    Map<TypeName, Location> types = new HashMap<>();
    contract.services().forEach(one -> types.put(one.name(), one.location()));
    for (TypeDefinition type : contract.types()) {
      types.put(type.name(), type.location());
    }
    contract.errors().stream()
        .filter(one -> !one.hasOwnBody())
        .forEach(one -> types.put(one.name(), one.location()));
    String packageName = contract.application().packageName();
    return types.entrySet().stream()
        .filter(type -> type.getKey().packageName().equals(packageName))
        .filter(type -> !type.getKey().nestedName().contains("."))
        .map(type -> {
          String name = type.getKey().simpleName();
          return new JavaClass(name, name, name, type.getValue());
        })
        .toList();
  }

  private static Diagnostic both(JavaClass generated, JavaClass first) {
    return clash(
        generated.location(),
        "`%s` and `%s` would both have the class `%s`."
            .formatted(first.owner(), generated.owner(), generated.name()),
        "Rename one of them by more than case and underscores.",
        first);
  }

  private static Diagnostic services(JavaClass generated, JavaClass first) {
    return clash(
        generated.location(),
        "There are two services named `%s`.".formatted(generated.owner()),
        "Rename one of them.",
        first);
  }

  private static Diagnostic clash(Location location, String fact, String repair, JavaClass first) {
    return new Diagnostic(
        DiagnosticCode.NAME_CLASH,
        location,
        fact,
        repair,
        List.of(new Diagnostic.Related(first.location(), "`" + first.owner() + "`")));
  }

  private static Diagnostic taken(JavaClass written, String generated) {
    return new Diagnostic(
        DiagnosticCode.NAME_CLASH,
        written.location(),
        "`%s` has the name of the class %s.".formatted(written.name(), generated),
        "Rename it, or move it to another package.");
  }
}
