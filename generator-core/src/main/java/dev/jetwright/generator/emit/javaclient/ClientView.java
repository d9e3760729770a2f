package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.List;

/**
 * The client: where every call starts.
 *
 * @param origin what it is generated from
 * @param runtime the package of the support files
 * @param doc its comment, line by line
 * @param name its name
 * @param services the services that it gives
 * @param errors the body of errors that no operation declares, if the application has one of its
 *     own
 */
record ClientView(
    String origin,
    String runtime,
    List<String> doc,
    String name,
    List<ServiceAccess> services,
    List<ErrorBody> errors) {

  /**
   * The body of errors that no operation declares.
   *
   * @param type its marked class
   * @param decoder what reads it
   */
  record ErrorBody(String type, String decoder) {}

  /**
   * The way to a service.
   *
   * @param doc its comment, line by line
   * @param type the service's marked class
   * @param accessor the name of field and method
   */
  record ServiceAccess(List<String> doc, String type, String accessor) {}

  static ClientView of(Sdk sdk) {
    Application application = sdk.contract().application();
    String doc = "Calls " + application.title() + "."
        + application.description().map(text -> "\n\n" + text).orElse("");
    return new ClientView(
        origin(application),
        sdk.runtime(),
        Javadoc.of(doc).lines(),
        sdk.names().client(),
        sdk.contract().services().stream().map(service -> access(sdk, service)).toList(),
        application.errors().own().stream()
            .map(own -> new ErrorBody(
                sdk.types().argument(own.type()),
                new Json(sdk).decoder(own.type().type())))
            .toList());
  }

  /** What a file is generated from that belongs to no single interface. */
  static String origin(Application application) {
    return application.packageName().isEmpty()
        ? "the unnamed package"
        : "package " + application.packageName();
  }

  private static ServiceAccess access(Sdk sdk, Service service) {
    return new ServiceAccess(
        Javadoc.of(service.doc().summary()).lines(),
        sdk.mark(sdk.names().service(service)),
        sdk.names().accessor(service));
  }
}
