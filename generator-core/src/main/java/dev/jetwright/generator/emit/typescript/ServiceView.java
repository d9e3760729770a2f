package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.emit.typescript.ExportedNames.OperationNames;
import dev.jetwright.generator.emit.typescript.ExportedNames.ServiceNames;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code apis/<service>.ts}: a service's class and free functions.
 *
 * @param source what it is generated from
 * @param imports the import statements
 * @param doc the class's comment
 * @param className the class
 * @param operations the operations, in source order
 */
record ServiceView(
    String source,
    List<String> imports,
    List<String> doc,
    String className,
    List<OperationView> operations) {

  static ServiceView of(Contract contract, ExportedNames names, ServiceNames service) {
    ImportLines imports = new ImportLines("../", "apis/" + service.file() + ".js");
    imports.type(ImportLines.RUNTIME_HTTP, "HttpTransport");
    TypeScriptTypes types = new TypeScriptTypes(contract, names, imports);
    ParameterRecords records = new ParameterRecords(contract);
    List<OperationView> operations = new ArrayList<>();
    for (OperationNames operation : service.operations()) {
      operations.add(OperationView.of(operation, names, types, imports, records));
    }
    return new ServiceView(
        service.service().name().qualifiedName(),
        imports.lines(),
        new TsDoc().text(service.service().doc().text()).lines(),
        service.className(),
        operations);
  }
}
