package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A constraint stands on a type that it says something about, as Jakarta Validation lists them. */
final class ConstraintsFitTypes implements Rule {

  /** What a constraint is about. */
  private enum Subject {
    ANYTHING("anything"),
    TEXT("text"),
    LENGTH("text and collections"),
    NUMBER("numbers and texts that hold one"),
    TRUTH("truth values"),
    MOMENT("dates and times"),
    LITERAL("texts and whole numbers"),
    WORTH("numbers"),
    LIST("lists"),
    URL("texts and URIs"),
    UUID("UUIDs");

    /** The scalars that can be compared with now. */
    private static final Set<Scalar> MOMENTS = EnumSet.of(
        Scalar.DATE,
        Scalar.YEAR,
        Scalar.YEAR_MONTH,
        Scalar.LOCAL_TIME,
        Scalar.OFFSET_TIME,
        Scalar.LOCAL_DATE_TIME,
        Scalar.OFFSET_DATE_TIME,
        Scalar.ZONED_DATE_TIME,
        Scalar.INSTANT);

    private final String words;

    Subject(String words) {
      this.words = words;
    }

    static Subject of(Constraint constraint) {
      if (isAboutAnything(constraint)) {
        return ANYTHING;
      }
      if (constraint instanceof Constraint.AssertTrue
          || constraint instanceof Constraint.AssertFalse) {
        return TRUTH;
      }
      if (isAboutNow(constraint)) {
        return MOMENT;
      }
      if (constraint instanceof Constraint.Size || constraint instanceof Constraint.NotEmpty) {
        return LENGTH;
      }
      Subject own = ofOwn(constraint);
      if (own != ANYTHING) {
        return own;
      }
      boolean text = constraint instanceof Constraint.NotBlank
          || constraint instanceof Constraint.Pattern
          || constraint instanceof Constraint.Email;
      return text ? TEXT : NUMBER;
    }

    /** What one of our own constraints is about; anything for others. */
    private static Subject ofOwn(Constraint constraint) {
      return switch (constraint.getClass().getSimpleName()) {
        case "OneOf" -> LITERAL;
        case "MultipleOf" -> WORTH;
        case "UniqueItems" -> LIST;
        case "Url" -> URL;
        case "UuidVersion" -> UUID;
        default -> ANYTHING;
      };
    }

    private static boolean isLiteral(Type type) {
      return type == Scalar.STRING
          || type == Scalar.CHAR
          || type instanceof Scalar scalar
              && scalar.isNumeric()
              && scalar.jsonType().equals("integer")
              && scalar != Scalar.BIG_INTEGER;
    }

    /** The author's own constraints have been matched with the type when they were read. */
    private static boolean isAboutAnything(Constraint constraint) {
      return constraint instanceof Constraint.NotNull
          || constraint instanceof Constraint.Null
          || constraint instanceof Constraint.Custom
          || constraint instanceof Constraint.Composed;
    }

    private static boolean isAboutNow(Constraint constraint) {
      return constraint instanceof Constraint.Past
          || constraint instanceof Constraint.PastOrPresent
          || constraint instanceof Constraint.Future
          || constraint instanceof Constraint.FutureOrPresent;
    }

    boolean fits(Type type) {
      return switch (this) {
        case ANYTHING -> true;
        case TEXT -> type == Scalar.STRING;
        case LENGTH ->
          type == Scalar.STRING
              || type == Scalar.BYTES
              || type instanceof ArrayType
              || type instanceof MapType;
        case NUMBER -> type == Scalar.STRING || type instanceof Scalar scalar && scalar.isNumeric();
        case TRUTH -> type == Scalar.BOOLEAN;
        case LITERAL -> isLiteral(type);
        case WORTH -> type instanceof Scalar scalar && scalar.isNumeric();
        case LIST -> type instanceof ArrayType array && !array.unique();
        case URL -> type == Scalar.STRING || type == Scalar.URI || type == Scalar.URL;
        case UUID -> type == Scalar.UUID;
        case MOMENT -> type instanceof Scalar scalar && MOMENTS.contains(scalar);
      };
    }
  }

  @Override
  public List<Diagnostic> check(Contract contract) {
    return Value.constraints(contract).stream()
        .filter(
            one -> !Subject.of(one.use().constraint()).fits(one.value().use().type()))
        .map(one -> unfit(one.value(), one.use()))
        .toList();
  }

  private static Diagnostic unfit(Value value, ConstraintUse use) {
    Constraint constraint = use.constraint();
    Type type = value.use().type();
    return new Diagnostic(
        DiagnosticCode.CONSTRAINT_DOES_NOT_FIT,
        use.location(),
        "`@%s` is for %s, but %s is %s."
            .formatted(
                constraint.name(), Subject.of(constraint).words, value.words(), Words.one(type)),
        repair(constraint, type));
  }

  private static String repair(Constraint constraint, Type type) {
    Subject subject = Subject.of(constraint);
    String annotation = Words.annotation(constraint);
    if (type instanceof ArrayType array && subject.fits(array.element().type())) {
      return "Write `%s<%s %s>` to say it of each element."
          .formatted(
              array.unique() ? "Set" : "List",
              annotation,
              Words.java(array.element().type()));
    }
    if (type instanceof MapType map && subject.fits(map.value().type())) {
      return "Write `Map<%s, %s %s>` to say it of each value."
          .formatted(Words.java(map.key()), annotation, Words.java(map.value().type()));
    }
    if (constraint instanceof Constraint.Size size
        && type != Scalar.STRING
        && Subject.NUMBER.fits(type)) {
      return "Write " + range(size) + ".";
    }
    if (constraint instanceof Constraint.NotBlank && Subject.LENGTH.fits(type)) {
      return "Write @NotEmpty.";
    }
    return switch (subject) {
      case TRUTH -> "Make it a `boolean`.";
      case MOMENT -> "Make it a `LocalDate` or an `Instant`.";
      case NUMBER, WORTH -> "Remove it.";
      case LIST -> "Remove it, or make it a `List`.";
      case UUID -> "Make it a `UUID`.";
      default -> "Remove it, or make it a `String`.";
    };
  }

  private static String range(Constraint.Size size) {
    List<String> bounds = new ArrayList<>();
    if (size.min() != 0 || size.max() == Integer.MAX_VALUE) {
      bounds.add(Words.annotation(new Constraint.Min(size.min())));
    }
    if (size.max() != Integer.MAX_VALUE) {
      bounds.add(Words.annotation(new Constraint.Max(size.max())));
    }
    return String.join(" ", bounds);
  }
}
