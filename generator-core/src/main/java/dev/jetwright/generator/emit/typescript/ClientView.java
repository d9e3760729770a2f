package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code client.ts}: the class that holds the services.
 *
 * @param source what it is generated from
 * @param imports the import statements
 * @param doc the class's comment
 * @param className the class
 * @param options the type of its options
 * @param credentials the type of the credentials in them, if operations ask for any
 * @param services the services, by name
 */
record ClientView(
    String source,
    List<String> imports,
    List<String> doc,
    String className,
    String options,
    Optional<String> credentials,
    List<ServiceProperty> services) {

  /**
   * A service as a property of the client.
   *
   * @param doc its comment
   * @param name its name
   * @param type its class
   */
  record ServiceProperty(List<String> doc, String name, String type) {}

  static ClientView of(Contract contract, ExportedNames names) {
    ImportLines imports = new ImportLines("./", "client.js");
    imports.value(ImportLines.RUNTIME_HTTP, "HttpTransport");
    imports.type(ImportLines.RUNTIME_HTTP, "ClientOptions");
    List<ServiceProperty> services = new ArrayList<>();
    for (var service : names.services()) {
      services.add(new ServiceProperty(
          new TsDoc().text(service.service().doc().summary()).lines(),
          service.property(),
          imports.value("apis/" + service.file() + ".js", service.className())));
    }
    Optional<String> credentials = Optional.of(names.credentials()).filter(name -> !name.isEmpty());
    credentials.ifPresent(name -> imports.type(ImportLines.SECURITY, name));
    Application application = contract.application();
    return new ClientView(
        application.packageName(),
        imports.lines(),
        new TsDoc()
            .text("A client of " + application.title() + ".")
            .text(application.description().orElse(""))
            .lines(),
        names.client(),
        names.options(),
        credentials,
        services);
  }
}
