package dev.jetwright.generator.emit.server.routes;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the answer of an operation that answers later.
 *
 * @param method the method of the exchange that waits; empty for an operation that answers at once
 * @param outcome the variable with what came of the operation
 * @param wide whether the call of the service takes several lines
 */
record Later(String method, String outcome, boolean wide) {
  private static final Later NOT = new Later("", "", false);

  static Later of(Operation operation, int arguments, JavaNames locals) {
    if (!operation.result().handover().later()) {
      return NOT;
    }
    boolean waits = operation.result().answers().stream()
        .map(Answer::content)
        .anyMatch(content ->
            content instanceof Content.Bytes bytes && bytes.source() != Content.Bytes.Source.ARRAY);
    return new Later(
        waits ? "laterOnPool" : "later",
        locals.take("outcome"),
        arguments > JavaCall.MOST_ON_A_LINE);
  }

  boolean isLater() {
    return !method.isEmpty();
  }

  /** The lines that answer. */
  List<String> statements(
      AnswerLines answer, String call, List<String> arguments, JavaNames locals) {
    return isLater()
        ? answer.of(outcome + ".get", List.of(), locals)
        : answer.of(call, arguments, locals);
  }

  /** The lines that call the service. */
  List<String> before(String exchange, String call, List<String> arguments) {
    if (!isLater()) {
      return List.of();
    }
    if (JavaCall.isShort(arguments)) {
      String called = call + "(" + String.join(", ", arguments) + ")";
      return List.of(exchange + "." + method + "(() -> " + called + ", " + outcome + " -> {");
    }
    List<String> lines = new ArrayList<>();
    lines.add(exchange + "." + method + "(");
    JavaCall.lines("() -> " + call, arguments, ",").forEach(line -> lines.add("    " + line));
    lines.add("    " + outcome + " -> {");
    return lines;
  }

  /** The lines that answer, as they stand inside of the call, with those for declared errors. */
  List<String> inside(String exchange, List<String> answering, List<CatchView> errors) {
    if (!isLater()) {
      return answering;
    }
    List<String> lines = new ArrayList<>();
    if (errors.isEmpty()) {
      answering.forEach(line -> lines.add(indent() + line));
      return lines;
    }
    lines.add(indent() + "try {");
    answering.forEach(line -> lines.add(indent() + "  " + line));
    for (CatchView error : errors) {
      lines.add(indent() + "} catch (" + error.type() + " " + error.name() + ") {");
      lines.add(
          indent() + "  " + exchange + ".send(" + error.codec() + ".ERROR, " + error.name() + ");");
    }
    lines.add(indent() + "}");
    return lines;
  }

  String indent() {
    return isLater() ? wide ? "      " : "  " : "";
  }

  /** The lines that end it. */
  List<String> after() {
    return isLater() ? List.of(wide ? "    });" : "});") : List.of();
  }
}
