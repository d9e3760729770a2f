package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.AnswerMedia;
import dev.jetwright.generator.contract.AnswerMedia.Reading;
import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page that introduces the SDK.
 *
 * @param title the application's title
 * @param description what the application is, in Markdown
 * @param groupId the SDK's group
 * @param artifactId the SDK's artifact
 * @param version the SDK's version
 * @param client the client's name
 * @param example a call
 * @param lines a call that answers with JSON Lines
 * @param events a call that answers with Server-Sent Events
 * @param credentials the links of the builder's chain that give it credentials
 * @param services the services
 * @param errors the declared errors
 */
record ReadmeView(
    String title,
    Optional<String> description,
    String groupId,
    String artifactId,
    String version,
    String client,
    Optional<String> example,
    Optional<Streamed> lines,
    Optional<Streamed> events,
    Optional<Credentials> credentials,
    List<ServiceLines> services,
    List<ErrorLine> errors) {

  /**
   * A call whose answer comes bit by bit.
   *
   * @param type the type of what it gives
   * @param call the call
   */
  record Streamed(String type, String call) {}

  /**
   * What gives the builder credentials.
   *
   * @param links the links of its chain
   */
  record Credentials(List<String> links) {}

  /**
   * A service.
   *
   * @param accessor the client's method for it
   * @param operations its operations
   */
  record ServiceLines(String accessor, List<OperationLine> operations) {}

  /**
   * An operation.
   *
   * @param signature its method
   * @param request its HTTP method and path
   */
  record OperationLine(String signature, String request) {}

  /**
   * A declared error.
   *
   * @param name its exception
   * @param status its status
   */
  record ErrorLine(String name, int status) {}

  static ReadmeView of(Sdk sdk, JavaClientOptions options) {
    Application application = sdk.contract().application();
    return new ReadmeView(
        application.title(),
        application.description().map(String::strip),
        options.groupId(),
        options.artifactId(),
        options.version(),
        sdk.names().client(),
        sdk.contract().services().stream()
            .flatMap(service -> service.operations().stream()
                .filter(operation -> !isStreamed(operation))
                .map(operation -> example(sdk, service, operation)))
            .findFirst(),
        streamed(sdk, Content.Lines.class),
        streamed(sdk, Content.Events.class),
        Optional.of(new Credentials(SchemesView.samples(sdk)))
            .filter(some -> !some.links().isEmpty()),
        sdk.contract().services().stream().map(service -> lines(sdk, service)).toList(),
        sdk.contract().errors().stream().map(error -> line(sdk, error)).toList());
  }

  private static boolean isStreamed(Operation operation) {
    Content content = operation.result().first().content();
    return content instanceof Content.Lines || content instanceof Content.Events;
  }

  private static Optional<Streamed> streamed(Sdk sdk, Class<? extends Content> kind) {
    return sdk.contract().services().stream()
        .flatMap(service -> service.operations().stream()
            .filter(operation -> kind.isInstance(operation.result().first().content()))
            .filter(operation -> operation.result().handover().equals(Result.Handover.DIRECT))
            .map(operation -> new Streamed(
                plain(ReceivedAnswer.of(sdk, operation).type()), call(sdk, service, operation))))
        .filter(stream -> !stream.type().startsWith("Optional<"))
        .findFirst();
  }

  private static ServiceLines lines(Sdk sdk, Service service) {
    return new ServiceLines(
        sdk.names().accessor(service),
        service.operations().stream()
            .map(operation -> new OperationLine(
                signature(sdk, operation, sdk.names().method(operation)),
                operation.method() + " " + operation.path().documentText()))
            .toList());
  }

  private static String signature(Sdk sdk, Operation operation, String name) {
    return operation.parameters().stream()
        .map(parameter -> plain(sdk, sdk.use(parameter)) + " " + parameter.name())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static ErrorLine line(Sdk sdk, ErrorDefinition error) {
    return new ErrorLine(sdk.names().error(error.name()), error.status());
  }

  /** A call that gives a value for every parameter, under the parameter's name. */
  private static String example(Sdk sdk, Service service, Operation operation) {
    String call = call(sdk, service, operation) + ";";
    return operation
            .result()
            .value()
            .filter(use -> AnswerMedia.of(operation.result().first()).reading() == Reading.JSON)
            .map(use -> assigned(sdk, operation, use))
            .orElse("")
        + call;
  }

  private static String call(Sdk sdk, Service service, Operation operation) {
    String arguments =
        operation.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    return "client.%s().%s(%s)"
        .formatted(sdk.names().accessor(service), sdk.names().method(operation), arguments);
  }

  private static String assigned(Sdk sdk, Operation operation, TypeUse use) {
    List<String> taken = operation.parameters().stream().map(Parameter::name).toList();
    return plain(sdk, use) + " " + new JavaNames(taken).take("answer") + " = ";
  }

  private static String plain(Sdk sdk, TypeUse use) {
    return plain(sdk.types().declared(use));
  }

  private static String plain(String marked) {
    return marked.replaceAll("`[^`/]*/([^`]+)`", "$1");
  }
}
