package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls of the runtime's checks for constraints that Jakarta Validation does not have. */
final class OwnChecks {
  private OwnChecks() {}

  static Optional<CheckCall> of(Constraint constraint, Type type) {
    boolean onNumber = type instanceof Scalar scalar && scalar.isNumeric();
    if (constraint instanceof Constraint.OneOf literals) {
      String element = onNumber ? "Long" : "String";
      List<String> values = literals.values().stream()
          .map(value -> onNumber ? value + "L" : JavaLiterals.string(value))
          .toList();
      return Optional.of(call("oneOf", ", %s", list("Values", element, values)));
    }
    if (constraint instanceof Constraint.MultipleOf factor) {
      String decimal = JavaTypes.mark("java.math", "BigDecimal");
      String value =
          "new " + decimal + "(" + JavaLiterals.string(factor.value().toPlainString()) + ")";
      CheckCall.Constant constant = new CheckCall.Constant(decimal, "Factor", value);
      return Optional.of(call("multipleOf", ", %s", constant));
    }
    if (constraint instanceof Constraint.Url url) {
      List<String> schemes = url.schemes().stream().map(JavaLiterals::string).toList();
      return Optional.of(
          call("url", ", %s, " + url.maxLength(), list("Schemes", "String", schemes)));
    }
    if (constraint instanceof Constraint.UuidVersion uuid) {
      return Optional.of(call("uuidVersion", ", " + uuid.version(), CheckCall.NO_CONSTANT));
    }
    return constraint instanceof Constraint.UniqueItems
        ? Optional.of(call("uniqueItems", "", CheckCall.NO_CONSTANT))
        : Optional.empty();
  }

  private static CheckCall call(String method, String limits, CheckCall.Constant constant) {
    return new CheckCall(0, method, limits, constant, "");
  }

  private static CheckCall.Constant list(String kind, String element, List<String> values) {
    String type = JavaTypes.mark("java.util", "List");
    String elements = "<" + JavaTypes.mark("java.lang", element) + ">";
    String value = values.stream().collect(Collectors.joining(", ", type + ".of(", ")"));
    return new CheckCall.Constant(type + elements, kind, value);
  }
}
