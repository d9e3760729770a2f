package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code index.ts}: every name that the package exports.
 *
 * @param source what it is generated from
 * @param exports the export statements
 */
record IndexView(String source, List<String> exports) {

  static IndexView of(
      Contract contract, ExportedNames names, Directions directions, List<ServiceView> services) {
    List<String> exports = new ArrayList<>(values("client.js", Set.of(names.client())));
    exports.addAll(ofCredentials(names));
    for (int i = 0; i < services.size(); i++) {
      Set<String> types = new TreeSet<>(Set.of(services.get(i).className()));
      services.get(i).operations().forEach(it -> it.objects().forEach(o -> types.add(o.name())));
      exports.addAll(types("apis/" + names.services().get(i).file() + ".js", types));
    }
    exports.addAll(ofErrors(contract, names));
    exports.addAll(ofTypes(contract, names, directions));
    exports.addAll(values(ImportLines.RUNTIME_ERRORS, ExportedNames.RUNTIME_ERRORS));
    exports.addAll(types(ImportLines.RUNTIME_ERRORS, ExportedNames.RUNTIME_ERROR_TYPES));
    exports.addAll(values(ImportLines.RUNTIME_DOWNLOAD, ExportedNames.RUNTIME_DOWNLOAD));
    exports.addAll(types(ImportLines.RUNTIME_DOWNLOAD, ExportedNames.RUNTIME_DOWNLOAD_TYPES));
    exports.addAll(types(ImportLines.RUNTIME_EVENTS, ExportedNames.RUNTIME_EVENT_TYPES));
    exports.addAll(values(ImportLines.RUNTIME_HTTP, ExportedNames.RUNTIME_HTTP));
    exports.addAll(types(ImportLines.RUNTIME_HTTP, ExportedNames.RUNTIME_HTTP_TYPES));
    exports.addAll(types(ImportLines.RUNTIME_TRANSFER, ExportedNames.RUNTIME_TRANSFER_TYPES));
    exports.addAll(types(ImportLines.RUNTIME_VALUES, ExportedNames.RUNTIME_VALUES));
    return new IndexView(contract.application().packageName(), exports);
  }

  private static List<String> ofCredentials(ExportedNames names) {
    if (names.credentials().isEmpty()) {
      return List.of();
    }
    List<String> exports = new ArrayList<>(types("client.js", Set.of(names.options())));
    exports.addAll(types(ImportLines.SECURITY, Set.of(names.credentials())));
    exports.addAll(types(ImportLines.RUNTIME_CREDENTIALS, ExportedNames.RUNTIME_CREDENTIALS));
    return exports;
  }

  private static List<String> ofErrors(Contract contract, ExportedNames names) {
    Set<String> classes = new TreeSet<>();
    Set<String> bodies = new TreeSet<>();
    contract.errors().forEach(it -> {
      classes.add(names.error(it.name()));
      if (!it.hasOwnBody()) {
        bodies.add(names.errorBody(it.name()));
      }
    });
    if (!names.commonBody().isEmpty()) {
      classes.add(names.commonBodyFunction());
      bodies.add(names.commonBody());
    }
    List<String> exports = new ArrayList<>(values(ImportLines.ERRORS, classes));
    exports.addAll(types(ImportLines.ERRORS, bodies));
    return exports;
  }

  private static List<String> ofTypes(
      Contract contract, ExportedNames names, Directions directions) {
    Set<String> enums = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (TypeDefinition definition : contract.types()) {
      String name = names.type(definition.name(), Direction.RECEIVED);
      (definition instanceof EnumDefinition ? enums : types).add(name);
      if (directions.hasSentForm(definition.name())) {
        types.add(names.type(definition.name(), Direction.SENT));
      }
    }
    List<String> exports = new ArrayList<>(values(ImportLines.TYPES, enums));
    exports.addAll(types(ImportLines.TYPES, types));
    return exports;
  }

  private static List<String> values(String module, Set<String> names) {
    return ImportLines.statement("export", new TreeSet<>(names), "./" + module);
  }

  private static List<String> types(String module, Set<String> names) {
    return ImportLines.statement("export type", new TreeSet<>(names), "./" + module);
  }
}
