package dev.jetwright.generator.emit.server.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Constraint.Element;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.emit.java.JavaCall;
import dev.jetwright.generator.emit.java.JavaLiterals;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How generated code calls the constraints that authors declare. */
public final class OwnCall {
  private static final String OWN_CHECK = JavaTypes.mark("dev.jetwright.runtime.check", "OwnCheck");

  private OwnCall() {}

  /** The type of the constant that holds a constraint of values of a type. */
  static String type(String boxed) {
    return OWN_CHECK + "<" + boxed + ">";
  }

  /** What makes the constant: the validator, initialized once. */
  static String value(
      Constraint.Custom constraint, Optional<ConstraintUse.Message> message, ServerPlan plan) {
    List<String> elements = new ArrayList<>();
    elements.add(JavaLiterals.string(message.map(ConstraintUse.Message::text).orElse("")));
    constraint.elements().forEach(element -> elements.add(literal(element)));
    String annotation = plan.names().mark(plan.own().elements(constraint));
    List<String> arguments = new ArrayList<>();
    arguments.add("new " + JavaTypes.mark(constraint.validator()) + "()");
    arguments.add(String.join("\n        ", JavaCall.lines("new " + annotation, elements, "")));
    arguments.addAll(fault(constraint.annotation(), constraint.elements(), message));
    return String.join("\n    ", JavaCall.lines(OWN_CHECK + ".of", arguments, ""));
  }

  /** What a fault says: its type, its message and its limits. */
  static List<String> fault(
      TypeName annotation, List<Element> elements, Optional<ConstraintUse.Message> message) {
    List<String> fault = new ArrayList<>();
    fault.add(JavaLiterals.string(snakeCase(annotation)));
    fault.add(message(message));
    for (Element element : elements) {
      limit(element)
          .ifPresent(value -> fault.add(JavaLiterals.string(element.name()) + ", " + value));
    }
    return fault;
  }

  /** An author's text, which may have parts that only a request fills in. */
  public static String message(Optional<ConstraintUse.Message> message) {
    String text = JavaLiterals.string(message.map(ConstraintUse.Message::text).orElse("Invalid"));
    if (message.isEmpty() || !message.get().isTemplate()) {
      return text;
    }
    StringBuilder arguments = new StringBuilder(text);
    message
        .get()
        .attributes()
        .forEach((name, value) -> arguments
            .append(", ")
            .append(JavaLiterals.string(name))
            .append(", ")
            .append(JavaLiterals.string(value)));
    return JavaTypes.mark("dev.jetwright.runtime.check", "Messages") + ".template(" + arguments
        + ")";
  }

  /** {@code NotASku} as {@code not_a_sku}. */
  private static String snakeCase(TypeName annotation) {
    return annotation
        .simpleName()
        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toLowerCase(Locale.ROOT);
  }

  /** The value in the context of a fault; none of a class. */
  private static Optional<String> limit(Element element) {
    List<String> values = new ArrayList<>();
    for (Object value : element.values()) {
      if (value instanceof TypeName) {
        return Optional.empty();
      }
      boolean isNumber = value instanceof Number || value instanceof Boolean;
      values.add(isNumber ? number(value) : JavaLiterals.string(value.toString()));
    }
    return Optional.of(
        element.array()
            ? JavaTypes.mark("java.util", "List") + ".of(" + String.join(", ", values) + ")"
            : values.get(0));
  }

  private static String number(Object value) {
    return value instanceof Long ? value + "L" : value.toString();
  }

  /** The value as an argument. */
  private static String literal(Element element) {
    List<String> values =
        element.values().stream().map(value -> literal(element.type(), value)).toList();
    return element.array()
        ? values.stream()
            .collect(Collectors.joining(", ", "new " + type(element.type()) + "[] {", "}"))
        : values.get(0);
  }

  private static String literal(TypeName type, Object value) {
    if (value instanceof TypeName name) {
      return type(name) + ".class";
    }
    return switch (type.qualifiedName()) {
      case "java.lang.String" -> JavaLiterals.string(value.toString());
      case "char" -> "(char) " + (int) value.toString().charAt(0);
      case "byte", "short" -> "(" + type.qualifiedName() + ") " + value;
      case "float" -> value + "f";
      case "long" -> value + "L";
      case "int", "double", "boolean" -> value.toString();
      default -> JavaTypes.mark(type) + "." + value;
    };
  }

  /** A type as code spells it; primitive types and arrays of them are no names to import. */
  static String type(TypeName type) {
    return type.packageName().isEmpty()
            && Character.isLowerCase(type.nestedName().charAt(0))
        ? type.nestedName()
        : JavaTypes.mark(type);
  }
}
