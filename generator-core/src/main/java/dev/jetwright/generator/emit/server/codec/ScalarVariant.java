package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.CustomScalar;
import dev.jetwright.generator.contract.Intake;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ServerNames;
import java.util.Optional;
import java.util.stream.Collectors;

/** A scalar where requests spell it in a way of its own: strictly, or in other letters. */
public final class ScalarVariant {
  private ScalarVariant() {}

  /** The expression that makes the runtime's scalar; empty when the usual one will do. */
  static Optional<String> of(TypeUse use) {
    if (!(use.type() instanceof Scalar scalar)) {
      return Optional.empty();
    }
    if (use.intake().custom().isPresent()) {
      return use.intake().custom().map(ScalarVariant::of);
    }
    StringBuilder calls = new StringBuilder();
    use.intake().conversions().forEach(conversion -> calls.append(call(conversion)));
    for (ConstraintUse constraint : use.constraints()) {
      calls.append(call(scalar, constraint.constraint()));
    }
    boolean strict = use.intake().strict() && isLenient(scalar);
    boolean bytes = use.intake().conversions().contains(Intake.Conversion.BYTE_SIZE);
    if (calls.isEmpty() && !strict && !bytes) {
      return Optional.empty();
    }
    String name = bytes ? "BYTE_SIZE" : scalar.name();
    return Optional.of(ServerNames.SCALARS + "." + name + calls + (strict ? ".strict()" : ""));
  }

  /** The runtime's scalar of a user's type. */
  static String of(CustomScalar custom) {
    String pattern = custom.pattern().isEmpty()
        ? ""
        : JavaTypes.mark("java.util.regex", "Pattern") + ".compile("
            + JavaLiterals.string(custom.pattern()) + "), ";
    String holder = JavaTypes.mark(custom.holder());
    return ServerNames.SCALARS + ".custom(" + pattern + holder + "::" + custom.reader() + ", "
        + holder + "::" + custom.writer() + ")";
  }

  /** The text of a value of a user's type. */
  public static String text(CustomScalar custom, String value) {
    return custom.isForeign()
        ? JavaTypes.mark(custom.holder()) + "." + custom.writer() + "(" + value + ")"
        : value + "." + custom.writer() + "()";
  }

  /** The value of a text of a user's type, which is known to be right. */
  static String value(CustomScalar custom, String text) {
    String holder = JavaTypes.mark(custom.holder());
    String maker = custom.reader().equals("new") ? "new " + holder : holder + "." + custom.reader();
    return maker + "(" + JavaLiterals.string(text) + ")";
  }

  private static String call(Intake.Conversion conversion) {
    return switch (conversion) {
      case TRIM -> ".trimmed()";
      case LOWER_CASE -> ".inLowerCase()";
      case UPPER_CASE -> ".inUpperCase()";
      case BYTE_SIZE -> "";
    };
  }

  /** Constraints that say as well how a value is spelled. */
  private static String call(Scalar scalar, Constraint constraint) {
    boolean text = scalar == Scalar.STRING;
    if (constraint instanceof Constraint.Email) {
      return text ? ".email()" : "";
    }
    if (constraint instanceof Constraint.Url) {
      return text || scalar == Scalar.URI || scalar == Scalar.URL ? ".url()" : "";
    }
    return text && constraint instanceof Constraint.OneOf literals
        ? literals.values().stream()
            .map(JavaLiterals::string)
            .collect(Collectors.joining(", ", ".oneOf(", ")"))
        : "";
  }

  /** Whether a request may spell the scalar in more ways than one JSON value has. */
  private static boolean isLenient(Scalar scalar) {
    return switch (scalar) {
      case STRING,
          CHAR,
          UUID,
          YEAR_MONTH,
          PERIOD,
          URI,
          URL,
          BYTES,
          LOCALE,
          CURRENCY,
          ZONE_ID,
          PATH -> false;
      default -> true;
    };
  }
}
