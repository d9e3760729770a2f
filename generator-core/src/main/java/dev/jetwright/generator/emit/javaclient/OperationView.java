package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.java.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method that calls an operation.
 *
 * @param doc its comment, line by line
 * @param deprecated whether the operation is deprecated
 * @param result its marked result type
 * @param name its name
 * @param parameters its parameters, with their parentheses
 * @param returns whether it has a result
 * @param transport the field that the call goes through
 * @param steps the links of the call's chain, line by line
 * @param shorter the method without what is optional
 */
record OperationView(
    List<String> doc,
    boolean deprecated,
    String result,
    String name,
    String parameters,
    boolean returns,
    String transport,
    List<String> steps,
    Optional<Shorter> shorter) {

  /**
   * A method with the required parameters only.
   *
   * @param doc its comment, line by line
   * @param parameters its parameters, with their parentheses
   * @param call its call of the whole method
   */
  record Shorter(List<String> doc, String parameters, String call) {}

  private static final String INDENT = "      ";

  static OperationView of(Sdk sdk, Operation operation) {
    Optional<String> options = ReceivedAnswer.options(operation);
    ReceivedAnswer answer = ReceivedAnswer.of(sdk, operation);
    boolean hidden =
        operation.parameters().stream().anyMatch(parameter -> parameter.name().equals("transport"));
    return new OperationView(
        doc(sdk, operation, operation.parameters(), true),
        operation.deprecated(),
        answer.type(),
        sdk.names().method(operation),
        parameters(sdk, operation.parameters(), options),
        answer.returns(),
        hidden ? "this.transport" : "transport",
        new CallSteps(sdk, operation).lines(),
        shorter(sdk, operation));
  }

  private static Optional<Shorter> shorter(Sdk sdk, Operation operation) {
    List<Parameter> required =
        operation.parameters().stream().filter(Parameter::isRequired).toList();
    boolean file = ReceivedAnswer.options(operation).isPresent();
    if (required.size() == operation.parameters().size() && !file) {
      return Optional.empty();
    }
    List<String> arguments = new ArrayList<>();
    operation.parameters().forEach(parameter -> arguments.add(argument(sdk, parameter)));
    if (file) {
      arguments.add(sdk.runtime("DownloadOptions") + ".all()");
    }
    String name = sdk.names().method(operation);
    String callable = name.equals("yield") ? "this.yield" : name;
    return Optional.of(new Shorter(
        doc(sdk, operation, required, false),
        parameters(sdk, required, Optional.empty()),
        callable + Sdk.parenthesized(arguments, "        ")));
  }

  private static String argument(Sdk sdk, Parameter parameter) {
    return switch (sdk.use(parameter).nullness()) {
      case REQUIRED -> parameter.name();
      case OPTIONAL -> JavaTypes.mark("java.util", "Optional") + ".empty()";
      case NULLABLE -> "null";
      case UPDATE -> sdk.runtime("Update") + ".absent()";
    };
  }

  /** The parameters, as a declaration spells them. */
  private static String parameters(Sdk sdk, List<Parameter> parameters, Optional<String> options) {
    Stream<String> declared = parameters.stream().map(parameter -> parameter(sdk, parameter));
    Stream<String> own = options.stream().map(it -> sdk.runtime("DownloadOptions") + " " + it);
    return Sdk.parenthesized(Stream.concat(declared, own).toList(), INDENT);
  }

  private static String parameter(Sdk sdk, Parameter parameter) {
    return sdk.apiTypes().declared(sdk.use(parameter)) + " " + parameter.name();
  }

  private static List<String> doc(
      Sdk sdk, Operation operation, List<Parameter> parameters, boolean whole) {
    String request = "`" + operation.method() + " " + operation.path().documentText() + "`";
    String line = request + without(operation, parameters);
    Javadoc doc = Javadoc.of((operation.doc().text() + "\n\n" + line).strip());
    parameters.forEach(parameter -> doc.param(parameter.name(), text(parameter)));
    ReceivedAnswer.options(operation)
        .filter(options -> whole)
        .ifPresent(options -> doc.param(options, "what of the file is wanted"));
    if (ReceivedAnswer.of(sdk, operation).returns()) {
      doc.returns(operation.result().doc().text());
    }
    for (ErrorUse use : operation.errors()) {
      doc.throwing(sdk.mark(sdk.names().error(use.error())), reason(sdk, use));
    }
    return doc.lines();
  }

  /** On a parameter, {@code @Deprecated} has no effect in Java, so its comment says it. */
  private static String text(Parameter parameter) {
    String text = parameter.doc().text();
    return parameter.deprecated() ? ("**Deprecated.** " + text).strip() : text;
  }

  private static String reason(Sdk sdk, ErrorUse use) {
    ErrorDefinition error = sdk.contract().error(use.error());
    String summary = error.doc().summary();
    String status = summary.isEmpty() ? "" + error.status() : error.status() + ": " + summary;
    return use.doc().isEmpty() ? status : use.doc().text();
  }

  /** Says which parameters are not there, unless they are many. */
  private static String without(Operation operation, List<Parameter> parameters) {
    List<String> missing = operation.parameters().stream()
        .filter(parameter -> !parameters.contains(parameter))
        .map(parameter -> "`" + parameter.name() + "`")
        .toList();
    return switch (missing.size()) {
      case 0 -> "";
      case 1, 2 -> ", without " + String.join(" and ", missing);
      default -> ", without what is optional";
    };
  }
}
