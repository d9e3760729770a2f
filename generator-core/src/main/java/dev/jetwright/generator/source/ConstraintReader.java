package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.ConstraintUse.Message;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the constraints of Jakarta Validation. */
final class ConstraintReader {

  /** What browsers have taken since there were some. */
  private static final int LONGEST_URL = 2083;

  /** What makes a constraint of an annotation; the one table of what is supported. */
  private static final Map<String, Function<Attributes, Constraint>> CONSTRAINTS = Map.ofEntries(
      own("OneOf", attributes -> new Constraint.OneOf(attributes.texts("value"))),
      own("MultipleOf", attributes -> new Constraint.MultipleOf(attributes.real("value"))),
      own("UniqueItems", attributes -> new Constraint.UniqueItems()),
      own(
          "Url",
          attributes -> new Constraint.Url(
              attributes.texts("schemes"), attributes.integer("maxLength", LONGEST_URL))),
      own("UuidVersion", attributes -> new Constraint.UuidVersion(attributes.integer("value", 0))),
      entry("NotNull", attributes -> new Constraint.NotNull()),
      entry("NotEmpty", attributes -> new Constraint.NotEmpty()),
      entry("NotBlank", attributes -> new Constraint.NotBlank()),
      entry(
          "Size",
          attributes -> new Constraint.Size(
              attributes.integer("min", 0), attributes.integer("max", Integer.MAX_VALUE))),
      entry("Min", attributes -> new Constraint.Min(attributes.number("value"))),
      entry("Max", attributes -> new Constraint.Max(attributes.number("value"))),
      entry(
          "DecimalMin",
          attributes -> new Constraint.DecimalMin(
              attributes.decimal("value"), attributes.bool("inclusive", true))),
      entry(
          "DecimalMax",
          attributes -> new Constraint.DecimalMax(
              attributes.decimal("value"), attributes.bool("inclusive", true))),
      entry("Positive", attributes -> new Constraint.Positive()),
      entry("PositiveOrZero", attributes -> new Constraint.PositiveOrZero()),
      entry("Negative", attributes -> new Constraint.Negative()),
      entry("NegativeOrZero", attributes -> new Constraint.NegativeOrZero()),
      entry(
          "Digits",
          attributes -> new Constraint.Digits(
              attributes.integer("integer", 0), attributes.integer("fraction", 0))),
      entry("Null", attributes -> new Constraint.Null()),
      entry("AssertTrue", attributes -> new Constraint.AssertTrue()),
      entry("AssertFalse", attributes -> new Constraint.AssertFalse()),
      entry("Past", attributes -> new Constraint.Past()),
      entry("PastOrPresent", attributes -> new Constraint.PastOrPresent()),
      entry("Future", attributes -> new Constraint.Future()),
      entry("FutureOrPresent", attributes -> new Constraint.FutureOrPresent()),
      entry(
          "Pattern",
          attributes -> new Constraint.Pattern(attributes.text("regexp"), attributes.flags())),
      entry(
          "Email",
          attributes -> new Constraint.Email(
              attributes.text("regexp", Constraint.Email.ANY), attributes.flags())));

  private static final String LIST = ".List";
  private static final TypeName DEFAULT = new TypeName("jakarta.validation.groups", "Default");

  private final AnnotationReader annotations;
  private final MessageReader messages;
  private final OwnConstraints own;
  private final Findings findings;

  ConstraintReader(
      TypeLookup types, AnnotationReader annotations, Visibility visibility, Findings findings) {
    this.annotations = annotations;
    this.messages = new MessageReader(annotations, findings);
    this.own = new OwnConstraints(types, annotations, this, visibility, findings);
    this.findings = findings;
  }

  OwnConstraints own() {
    return own;
  }

  MessageReader messages() {
    return messages;
  }

  private static Map.Entry<String, Function<Attributes, Constraint>> entry(
      String name, Function<Attributes, Constraint> constraint) {
    return Map.entry(Annotations.CONSTRAINTS + name, constraint);
  }

  private static Map.Entry<String, Function<Attributes, Constraint>> own(
      String name, Function<Attributes, Constraint> constraint) {
    return Map.entry(Annotations.OURS + name, constraint);
  }

  /** The annotations that are constraints, and those that hold several of one kind. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(CONSTRAINTS.keySet());
    CONSTRAINTS.keySet().forEach(name -> names.add(name + LIST));
    return names;
  }

  static boolean reads(String annotation) {
    return CONSTRAINTS.containsKey(
        annotation.endsWith(LIST)
            ? annotation.substring(0, annotation.length() - LIST.length())
            : annotation);
  }

  /** The constraints among some annotations of a value, in their order. */
  List<ConstraintUse> read(List<AnnotationUse> written, JavaType subject) {
    List<ConstraintUse> read = new ArrayList<>();
    for (AnnotationUse annotation : written) {
      for (AnnotationUse one : separate(annotation)) {
        if (CONSTRAINTS.containsKey(one.name())) {
          constraint(one).ifPresent(read::add);
        } else if (annotations.isOwnConstraint(one)) {
          read.addAll(own.read(one, subject));
        }
      }
    }
    return read;
  }

  /** The groups that a constraint belongs to; none for the default group alone. */
  List<TypeName> groups(AnnotationUse annotation) {
    List<TypeName> groups = annotations.types(annotation, "groups");
    return groups.equals(List.of(DEFAULT)) ? List.of() : groups;
  }

  /** An annotation, or those that it holds. */
  List<AnnotationUse> separate(AnnotationUse annotation) {
    boolean standard = annotation.name().endsWith(LIST) && reads(annotation.name());
    boolean holds = standard
        || annotations.declaration(annotation).filter(annotations::isContainer).isPresent();
    return holds ? AnnotationReader.nested(annotation) : List.of(annotation);
  }

  private Optional<ConstraintUse> constraint(AnnotationUse annotation) {
    Attributes attributes = new Attributes(annotation);
    Constraint constraint = CONSTRAINTS.get(annotation.name()).apply(attributes);
    attributes.nothingElse();
    Optional<Message> message = messages.read(annotation, attributes.texts);
    return attributes.complete
        ? Optional.of(
            new ConstraintUse(constraint, message, groups(annotation), annotation.location()))
        : Optional.empty();
  }

  /** The attributes of one annotation, as they are read. */
  private final class Attributes {
    private final AnnotationUse annotation;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> read = new TreeSet<>(Set.of("message", "groups"));
    private boolean complete = true;

    Attributes(AnnotationUse annotation) {
      this.annotation = annotation;
    }

    int integer(String name, int otherwise) {
      return Math.toIntExact(note(
          name,
          isWritten(name)
              ? annotations.number(annotation, name).filter(value -> value == value.intValue())
              : Optional.of((long) otherwise),
          0L));
    }

    long number(String name) {
      return note(name, annotations.number(annotation, name), 0L);
    }

    boolean bool(String name, boolean otherwise) {
      return note(
          name,
          isWritten(name) ? annotations.bool(annotation, name) : Optional.of(otherwise),
          true);
    }

    String text(String name) {
      return note(name, annotations.text(annotation, name), "");
    }

    String text(String name, String otherwise) {
      return isWritten(name) ? text(name) : otherwise;
    }

    /** The flags of a regular expression, in the order of their declaration. */
    List<Constraint.Flag> flags() {
      read.add("flags");
      return annotation.value("flags").map(AnnotationReader::elements).orElse(List.of()).stream()
          .filter(AnnotationValue.Other.class::isInstance)
          .map(flag -> Constraint.Flag.valueOf(((AnnotationValue.Other) flag).lastName()))
          .distinct()
          .sorted()
          .toList();
    }

    List<String> texts(String name) {
      List<String> texts = annotations.texts(annotation, name).orElse(List.of());
      read.add(name);
      this.texts.put(name, String.join(", ", texts));
      return texts;
    }

    /** A number with decimals, by the digits that it is written with. */
    BigDecimal real(String name) {
      return note(name, annotations.real(annotation, name), BigDecimal.ONE);
    }

    BigDecimal decimal(String name) {
      String text = text(name);
      try {
        return complete ? new BigDecimal(text) : BigDecimal.ZERO;
      } catch (NumberFormatException notANumber) {
        complete = false;
        findings.annotation(
            annotation.values().get(name).location(),
            "`" + text + "` is not a number.",
            "Write a decimal number such as `\"0.01\"`.");
        return BigDecimal.ZERO;
      }
    }

    private boolean isWritten(String name) {
      return annotation.value(name).isPresent();
    }

    private <T> T note(String name, Optional<T> value, T otherwise) {
      read.add(name);
      complete &= value.isPresent();
      value.ifPresent(known -> texts.put(name, String.valueOf(known)));
      return value.orElse(otherwise);
    }

    /** What is not read would change what the constraint means. */
    void nothingElse() {
      annotations.onlyElements(annotation, read);
    }
  }
}
