package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.emit.typescript.ExportedNames.OperationNames;
import dev.jetwright.generator.emit.typescript.ExportedNames.ServiceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code README.md}.
 *
 * @param name the package
 * @param description what it is
 * @param client the class of the client
 * @param example the first call that a reader makes
 * @param failure a call with an error that it declares, or the first one
 * @param lines a call that answers with JSON Lines
 * @param events a call that answers with Server-Sent Events
 * @param credentials what it can prove itself with, as members of an object
 * @param operations every operation
 * @param unsendable the operations that {@code fetch} cannot send
 * @param openTypes whether answers may hold constants or variants that are newer than the package
 */
record ReadmeView(
    String name,
    String description,
    String client,
    Optional<Example> example,
    Optional<Failure> failure,
    Optional<String> lines,
    Optional<String> events,
    Optional<String> credentials,
    List<Row> operations,
    List<String> unsendable,
    boolean openTypes) {

  static ReadmeView of(
      Contract contract, ExportedNames names, Directions directions, TypeScriptOptions options) {
    List<Call> calls = new ArrayList<>();
    ParameterRecords records = new ParameterRecords(contract);
    for (ServiceNames service : names.services()) {
      service.operations().forEach(it -> calls.add(new Call(contract, service, it, records)));
    }
    List<Call> plain = calls.stream().filter(it -> !it.isIterable()).toList();
    List<String> unsendable = contract.operations().stream()
        .filter(it -> !ExportedNames.isSendable(it))
        .map(ReadmeView::request)
        .toList();
    SampleValues samples = new SampleValues(contract);
    return new ReadmeView(
        PackageView.name(options.packageName()),
        PackageView.description(contract.application(), options).replaceFirst("[^.!?]$", "$0."),
        names.client(),
        plain.stream().findFirst().map(it -> example(it, samples)),
        plain.stream()
            .min(Comparator.comparing(it -> it.operation().errors().isEmpty()))
            .map(it -> failure(it, samples, names)),
        stream(calls, Content.Lines.class, samples),
        stream(calls, Content.Events.class, samples),
        credentials(contract),
        calls.stream()
            .map(it -> new Row(it.text(it.inputs().usage()), request(it.operation())))
            .toList(),
        unsendable,
        contract.types().stream()
            .filter(it -> !(it instanceof RecordDefinition))
            .anyMatch(it -> directions.isReceived(it.name())));
  }

  private static Optional<String> credentials(Contract contract) {
    List<SecurityScheme> schemes = contract.securitySchemes();
    return schemes.isEmpty()
        ? Optional.empty()
        : Optional.of(schemes.stream()
            .map(it -> TypeScriptLiterals.key(it.name()) + ": " + sample(it))
            .collect(Collectors.joining(", ", "{ ", " }")));
  }

  private static String sample(SecurityScheme scheme) {
    return switch (scheme.kind()) {
      case BASIC -> "{ username, password }";
      case BEARER, OAUTH2, OPEN_ID -> "() => session.token()";
      case HTTP -> "() => answer()";
      case HEADER_KEY, QUERY_KEY, COOKIE_KEY -> "key";
    };
  }

  private static String request(Operation operation) {
    return operation.method() + " " + operation.path().documentText();
  }

  private static Optional<String> stream(
      List<Call> calls, Class<? extends Content> kind, SampleValues samples) {
    return calls.stream()
        .filter(it -> kind.isInstance(it.operation().result().first().content()))
        .findFirst()
        .map(it -> it.text(it.inputs().samples(samples)));
  }

  private static Example example(Call call, SampleValues samples) {
    List<String> arguments = call.inputs().samples(samples);
    return new Example(
        call.text(arguments),
        call.operation().result().value().map(it -> "const answer = ").orElse(""),
        call.names().function(),
        "apis/" + call.service().file(),
        arguments.stream().map(it -> ", " + it).collect(Collectors.joining()));
  }

  private static Failure failure(Call call, SampleValues samples, ExportedNames names) {
    return new Failure(
        call.text(call.inputs().samples(samples)),
        call.operation().errors().stream().findFirst().map(it -> names.error(it.error())));
  }

  /** An operation and what it is called. */
  private record Call(
      Contract contract, ServiceNames service, OperationNames names, ParameterRecords records) {
    Operation operation() {
      return names.operation();
    }

    Inputs inputs() {
      return new Inputs(contract, names, Set.of(), records);
    }

    boolean isIterable() {
      return ReceivedAnswer.isIterable(operation().result());
    }

    String text(List<String> arguments) {
      return "client." + service.property() + "." + names.method() + "("
          + String.join(", ", arguments) + ")";
    }
  }

  /**
   * A call with sample values.
   *
   * @param call the call of a method: {@code client.items.find(1)}
   * @param result a declaration in front of it, when it has a result
   * @param function the free function
   * @param module its module
   * @param arguments what the function takes after the transport, each with a comma in front
   */
  record Example(String call, String result, String function, String module, String arguments) {}

  /**
   * A call that fails.
   *
   * @param call the call
   * @param error the class of the error, when it declares one
   */
  record Failure(String call, Optional<String> error) {}

  /**
   * An operation.
   *
   * @param call how it is called
   * @param request its method and path
   */
  record Row(String call, String request) {}
}
