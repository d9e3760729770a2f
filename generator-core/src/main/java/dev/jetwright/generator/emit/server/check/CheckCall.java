package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import java.math.BigDecimal;
import java.util.List;

/**
 * One call of the runtime's {@code Checks}.
 *
 * @param rank its place among the checks of a value: the first that fails is the one that an answer
 *     reports
 * @param method the method
 * @param limits the arguments between the value and the faults, each with a comma in front
 * @param constant a constant that one of the limits is, if there is one
 * @param message the author's text, as an expression; empty for the standard one
 */
record CheckCall(int rank, String method, String limits, Constant constant, String message) {
  static final Constant NO_CONSTANT = new Constant("", "", "");
  private static final int LAST = 9;

  /**
   * A constant that a check needs.
   *
   * @param type its marked type; empty when there is none
   * @param kind the last word of its name
   * @param value its value
   */
  record Constant(String type, String kind, String value) {
    boolean isNeeded() {
      return !type.isEmpty();
    }
  }

  /** The place of a constraint among the checks of a value of some type. */
  static int rank(Constraint constraint, Type type) {
    boolean own =
        constraint instanceof Constraint.Custom || constraint instanceof Constraint.Composed;
    return own ? LAST : OwnChecks.of(constraint, type).orElseGet(() -> of(constraint)).rank;
  }

  /** The call for a constraint of a value of some type. */
  static CheckCall of(ConstraintUse use, Type type) {
    CheckCall call = OwnChecks.of(use.constraint(), type).orElseGet(() -> of(use.constraint()));
    return new CheckCall(
        call.rank,
        call.method,
        call.limits,
        call.constant,
        use.message().isEmpty() ? "" : OwnCall.message(use.message()));
  }

  private static CheckCall of(Constraint constraint) {
    if (constraint instanceof Constraint.Size size) {
      String max = size.max() == Integer.MAX_VALUE
          ? JavaTypes.mark("java.lang", "Integer") + ".MAX_VALUE"
          : Integer.toString(size.max());
      return plain(0, "size", ", " + size.min() + ", " + max);
    }
    if (constraint instanceof Constraint.Digits digits) {
      return plain(0, "digits", ", " + digits.integer() + ", " + digits.fraction());
    }
    if (constraint instanceof Constraint.Min min) {
      return plain(3, "min", ", " + whole(min.value()));
    }
    if (constraint instanceof Constraint.Max max) {
      return plain(1, "max", ", " + whole(max.value()));
    }
    if (constraint instanceof Constraint.DecimalMin min) {
      return decimal(min.inclusive() ? 3 : 4, "decimalMin", "Min", min.value(), min.inclusive());
    }
    if (constraint instanceof Constraint.DecimalMax max) {
      return decimal(max.inclusive() ? 1 : 2, "decimalMax", "Max", max.value(), max.inclusive());
    }
    if (constraint instanceof Constraint.Pattern pattern) {
      return expression(2, "pattern", pattern.regexp(), pattern.flags());
    }
    if (constraint instanceof Constraint.Email email && !email.equals(new Constraint.Email())) {
      return expression(3, "email", email.regexp(), email.flags());
    }
    return simple(constraint);
  }

  private static CheckCall expression(
      int rank, String method, String regexp, List<Constraint.Flag> flags) {
    String type = JavaTypes.mark("java.util.regex", "Pattern");
    String bits = flags.stream()
        .map(flag -> type + "." + flag)
        .reduce((first, second) -> first + " | " + second)
        .map(", "::concat)
        .orElse("");
    String value = type + ".compile(" + JavaLiterals.string(regexp) + bits + ")";
    return new CheckCall(rank, method, ", %s", new Constant(type, "Pattern", value), "");
  }

  private static CheckCall simple(Constraint constraint) {
    return switch (constraint.name()) {
      case "NotNull" -> plain(0, "notNull", "");
      case "Null" -> plain(0, "isNull", "");
      case "AssertTrue" -> plain(0, "assertTrue", "");
      case "AssertFalse" -> plain(0, "assertFalse", "");
      case "Past" -> plain(0, "past", "");
      case "PastOrPresent" -> plain(0, "pastOrPresent", "");
      case "Future" -> plain(0, "future", "");
      case "FutureOrPresent" -> plain(0, "futureOrPresent", "");
      case "NotEmpty" -> plain(0, "notEmpty", "");
      case "NotBlank" -> plain(1, "notBlank", "");
      case "Email" -> plain(3, "email", "");
      case "NegativeOrZero" -> plain(1, "negativeOrZero", "");
      case "Negative" -> plain(2, "negative", "");
      case "PositiveOrZero" -> plain(3, "positiveOrZero", "");
      case "Positive" -> plain(4, "positive", "");
      default -> throw new IllegalStateException("No check for " + constraint);
    };
  }

  private static CheckCall plain(int rank, String method, String limits) {
    return new CheckCall(rank, method, limits, NO_CONSTANT, "");
  }

  private static CheckCall decimal(
      int rank, String method, String kind, BigDecimal bound, boolean inclusive) {
    String type = JavaTypes.mark("dev.jetwright.runtime.check", "Bound");
    String value = type + (inclusive ? ".inclusive(" : ".exclusive(")
        + JavaLiterals.string(bound.toString()) + ")";
    return new CheckCall(rank, method, ", %s", new Constant(type, kind, value), "");
  }

  private static String whole(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  /** The statement, without its semicolon. */
  String statement(String value, String faults, String constantName) {
    String sink = message.isEmpty()
        ? faults
        : faults + ".saying(" + message
            + (message.contains("${validatedValue}") ? ", " + value : "") + ")";
    return JavaTypes.mark("dev.jetwright.runtime.check", "Checks") + "." + method + "(" + value
        + limits.replace("%s", constantName) + ", " + sink + ")";
  }
}
