package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.ScalarText;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a value must be, in words: {@code Not blank, at most 100 characters.} */
final class ConstraintText {
  private ConstraintText() {}

  /** One sentence, or nothing when every value of the type will do. */
  static String of(TypeUse use) {
    String sentence = String.join("; ", clauses(use));
    return sentence.isEmpty()
        ? ""
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }

  /** A sentence about what stands for a value that is left out. */
  static String ofDefault(Optional<List<String>> defaultValue, Type type) {
    if (defaultValue.isEmpty()) {
      return "";
    }
    Type one = type instanceof ArrayType array ? array.element().type() : type;
    List<String> texts = defaultValue.get().stream()
        .map(it -> one == Scalar.BOOLEAN ? ScalarText.parse(Scalar.BOOLEAN, it).toString() : it)
        .map(TsDoc::code)
        .toList();
    return "Default: " + (texts.isEmpty() ? "nothing" : String.join(", ", texts)) + ".";
  }

  private static List<String> clauses(TypeUse use) {
    List<String> clauses = new ArrayList<>();
    List<String> own = use.constraints().stream()
        .filter(it -> it.groups().isEmpty())
        .flatMap(it -> words(it.constraint(), use.type()).stream())
        .toList();
    if (!own.isEmpty()) {
      clauses.add(String.join(", ", own));
    }
    if (use.type() instanceof ArrayType array) {
      clauses(array.element()).forEach(it -> clauses.add("each: " + it));
    }
    if (use.type() instanceof MapType map) {
      clauses(map.key()).forEach(it -> clauses.add("each key: " + it));
      clauses(map.value()).forEach(it -> clauses.add("each value: " + it));
    }
    return clauses;
  }

  private static Optional<String> words(Constraint constraint, Type type) {
    if (constraint instanceof Constraint.Size size) {
      return Optional.of(size(size, unit(type)));
    }
    if (constraint instanceof Constraint.Pattern pattern) {
      return Optional.of("matches " + TsDoc.code(pattern.regexp()));
    }
    if (constraint instanceof Constraint.Digits digits) {
      return Optional.of("at most " + digits.integer() + " digits before and " + digits.fraction()
          + " after the decimal point");
    }
    if (constraint instanceof Constraint.MultipleOf factor) {
      return Optional.of("a multiple of " + factor.value().toPlainString());
    }
    if (constraint instanceof Constraint.Url url) {
      return Optional.of(
          "a URL" + (url.schemes().isEmpty() ? "" : " of " + String.join(" or ", url.schemes())));
    }
    if (constraint instanceof Constraint.UuidVersion uuid) {
      return Optional.of("of version " + uuid.version());
    }
    return bound(constraint).or(() -> plain(constraint));
  }

  private static Optional<String> bound(Constraint constraint) {
    if (constraint instanceof Constraint.Min min) {
      return Optional.of("at least " + min.value());
    }
    if (constraint instanceof Constraint.Max max) {
      return Optional.of("at most " + max.value());
    }
    if (constraint instanceof Constraint.DecimalMin min) {
      return Optional.of(
          (min.inclusive() ? "at least " : "more than ") + min.value().toPlainString());
    }
    if (constraint instanceof Constraint.DecimalMax max) {
      return Optional.of(
          (max.inclusive() ? "at most " : "less than ") + max.value().toPlainString());
    }
    return Optional.empty();
  }

  private static Optional<String> plain(Constraint constraint) {
    return switch (constraint.name()) {
      case "NotEmpty" -> Optional.of("not empty");
      case "NotBlank" -> Optional.of("not blank");
      case "Positive" -> Optional.of("more than 0");
      case "PositiveOrZero" -> Optional.of("0 or more");
      case "Negative" -> Optional.of("less than 0");
      case "NegativeOrZero" -> Optional.of("0 or less");
      case "Email" -> Optional.of("an e-mail address");
      case "UniqueItems" -> Optional.of("nothing twice");
      case "Null" -> Optional.of("null");
      case "AssertTrue" -> Optional.of("true");
      case "AssertFalse" -> Optional.of("false");
      case "Past" -> Optional.of("in the past");
      case "PastOrPresent" -> Optional.of("in the past or present");
      case "Future" -> Optional.of("in the future");
      case "FutureOrPresent" -> Optional.of("in the future or present");
      default -> Optional.empty(); // the type itself says that a value is not null
    };
  }

  private static String size(Constraint.Size size, String unit) {
    if (size.min() == size.max()) {
      return "exactly " + size.min() + " " + unit;
    }
    if (size.max() == Integer.MAX_VALUE) {
      return "at least " + size.min() + " " + unit;
    }
    return size.min() == 0
        ? "at most " + size.max() + " " + unit
        : size.min() + " to " + size.max() + " " + unit;
  }

  private static String unit(Type type) {
    if (type instanceof Scalar) {
      return "characters";
    }
    return type instanceof MapType ? "entries" : "items";
  }
}
