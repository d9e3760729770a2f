package dev.jetwright.generator.emit.server.routes;

import java.util.ArrayList;
import java.util.List;

/**
 * In which order an operation takes and judges what a request carries: who is asking comes first.
 *
 * @param dependencies what it depends on
 * @param exchange the variable with the exchange
 * @param remembering the lines that bind what is remembered of the client
 * @param early the lines that bind what is needed to find out who is asking
 * @param bindings the lines that bind the rest
 * @param bound whether these may find faults
 * @param across the lines that judge all parameters together
 */
record Steps(
    DependencyLines dependencies,
    String exchange,
    List<String> remembering,
    List<String> early,
    List<String> bindings,
    boolean bound,
    List<String> across) {

  /** Whether the rest is judged inside of what finds out who is asking. */
  private boolean isNested() {
    return dependencies.isAuthenticationNested();
  }

  /** The lines that come first. */
  List<String> first() {
    List<String> lines = new ArrayList<>(dependencies.proofs());
    lines.addAll(remembering);
    lines.addAll(early);
    if (!early.isEmpty()) {
      lines.add(exchange + ".rejectIfFaulty();");
    }
    if (!isNested()) {
      lines.addAll(dependencies.aroundAll(bindings));
    }
    return lines;
  }

  boolean isBoundFirst() {
    return bound && !isNested();
  }

  List<String> acrossFirst() {
    return isNested() ? List.of() : across;
  }

  /** The lines that come after it. */
  List<String> then(List<String> statements) {
    if (!isNested()) {
      return statements;
    }
    List<String> lines = new ArrayList<>(bindings);
    if (bound) {
      lines.add(exchange + ".rejectIfFaulty();");
    }
    lines.addAll(across);
    lines.addAll(statements);
    return dependencies.aroundAll(lines);
  }
}
