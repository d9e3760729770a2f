package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Judging;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an operation judges its request: group by group, and all parameters together. */
public record Judged(ServerPlan plan, Operation operation, String exchange, CheckMethods checks) {

  /** The lines that bind parameters, once for each group of a sequence. */
  public List<String> inStages(List<String> bindings) {
    List<Judging.Stage> stages = operation.judging().groups();
    List<String> lines = new ArrayList<>();
    for (Judging.Stage stage : stages) {
      lines.add(exchange + ".judgeBy(" + plan.groups().bits(stage.groups()) + ");");
      if (stage != stages.get(stages.size() - 1)) {
        lines.add("{");
        bindings.forEach(line -> lines.add("  " + line));
        lines.add("}");
        lines.add(exchange + ".rejectIfFaulty();");
      }
    }
    lines.addAll(bindings);
    return lines;
  }

  /** The lines that judge all parameters together. */
  public List<String> across(List<String> arguments) {
    List<String> lines = new ArrayList<>();
    for (ConstraintUse use : operation.judging().across()) {
      Constraint.Custom custom = (Constraint.Custom) use.constraint();
      String object = JavaTypes.mark("java.lang", "Object");
      String check = checks.constant(
          Place.of(operation.name()),
          new CheckCall.Constant(
              OwnCall.type(object + "[]"),
              custom.name(),
              OwnCall.value(custom, plan.spoken(use).message(), plan)));
      List<String> call = new ArrayList<>();
      call.add(check);
      call.add(places());
      call.add("new " + object + "[] {" + String.join(", ", arguments) + "}");
      lines.addAll(JavaCall.lines(exchange + ".rejectUnless", call, ";"));
    }
    return lines;
  }

  private String places() {
    String list = JavaTypes.mark("java.util", "List");
    return operation.parameters().stream()
        .map(Judged::place)
        .map(place -> list + ".of(" + place + ")")
        .collect(Collectors.joining(", ", list + ".of(", ")"));
  }

  private static String place(Parameter parameter) {
    String source = JavaLiterals.string(parameter.source().wireWord());
    return parameter.source() == ParameterSource.BODY
        ? source
        : source + ", " + JavaLiterals.string(parameter.wireName());
  }
}
