package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The last links of a call's chain, where an answer is more than a body.
 *
 * @param sdk the SDK
 * @param operation the operation
 */
record AnswerSteps(Sdk sdk, Operation operation) {

  /** The marked type of the result. */
  static String type(Sdk sdk, Operation operation) {
    return isRedirect(operation.result())
        ? sdk.runtime("Redirection")
        : sdk.mark(sdk.names().answer(operation));
  }

  /** Whether all that is said is where to go. */
  static boolean isRedirect(Result result) {
    return result.choice().isEmpty()
        && result.first().holder().isEmpty()
        && result.first().content() instanceof Content.Redirection;
  }

  List<String> lines() {
    Result result = operation.result();
    String type = type(sdk, operation);
    List<String> lines = new ArrayList<>(List.of(".<" + type + ">answers()"));
    if (isRedirect(result)) {
      lines.add(".onRedirect(" + type + "::of)");
    } else {
      for (Answer answer : result.answers()) {
        lines.addAll(on(result, answer, type));
      }
    }
    lines.add(".receive();");
    return lines;
  }

  private List<String> on(Result result, Answer answer, String type) {
    String start = result.handover().reply() ? ".onSuccess(" : ".on(" + answer.status() + ", ";
    String made = result.choice().isEmpty()
        ? type
        : type + "." + AnswerTypeView.nested(sdk, answer.holder().orElseThrow());
    List<AnswerPart> parts = AnswerPart.of(sdk, result, answer);
    String local =
        new JavaNames(operation.parameters().stream().map(Parameter::name).toList()).take("answer");
    String head = start + local + " -> new " + made + "(";
    if (parts.isEmpty()) {
      return List.of(head + "))");
    }
    List<String> lines = new ArrayList<>(List.of(head));
    for (int i = 0; i < parts.size(); i++) {
      lines.add("    " + local + "." + parts.get(i).read() + (i + 1 == parts.size() ? "))" : ","));
    }
    return lines;
  }
}
