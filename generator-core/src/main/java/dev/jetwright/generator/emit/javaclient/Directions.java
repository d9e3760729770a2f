package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.ErrorStyle;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.ParameterStyle.Layout;
import dev.jetwright.generator.contract.Service;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which models a client reads and which it writes, so that no codec has an idle half. */
final class Directions {
  private final Models read;
  private final Models written;

  Directions(Contract contract) {
    this.read = Models.of(part(contract, Directions::answer, contract.errors()));
    Contract flat = new ParameterRecords(contract).flattened();
    this.written = Models.of(part(plain(flat), Directions::request, List.of()));
  }

  /** The same with errors that hold no model. */
  private static Contract plain(Contract contract) {
    Application plain = contract.application().with(ErrorStyle.DETAIL);
    return new Contract(plain, contract.services(), contract.types(), List.of());
  }

  private static Contract part(
      Contract contract, UnaryOperator<Operation> part, List<ErrorDefinition> errors) {
    List<Service> services = contract.services().stream()
        .map(service -> service.with(service.operations().stream().map(part).toList()))
        .toList();
    return new Contract(contract.application(), services, contract.types(), errors);
  }

  private static Operation answer(Operation operation) {
    return operation.with(List.of());
  }

  private static Operation request(Operation operation) {
    return operation
        .with(operation.parameters().stream().filter(Directions::isJson).toList())
        .withoutAnswerBody();
  }

  /** Whether its value is written by a codec: brackets are made of JSON. */
  private static boolean isJson(Parameter parameter) {
    Layout layout = parameter.style().layout();
    return parameter.source() == ParameterSource.BODY
        || parameter.source().isForm()
        || layout == Layout.JSON
        || layout == Layout.DEEP_OBJECT;
  }

  /** Whether an answer can have the model in it. */
  boolean isRead(Model model) {
    return read.of(model.type()) != null;
  }

  /** Whether a request can have the model in it. */
  boolean isWritten(Model model) {
    return written.of(model.type()) != null;
  }
}
