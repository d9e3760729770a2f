package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.CustomScalar;
import dev.jetwright.generator.contract.Intake;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a Java type where it is used.
 *
 * <p>What is not supported is a string in the contract, without constraints, so that reading goes
 * on and everything is told in one run.
 */
final class TypeReader {
  private final DefinitionReader definitions;
  private final AnnotationReader annotations;
  private final ConstraintReader constraints;
  private final Findings findings;

  TypeReader(
      DefinitionReader definitions,
      AnnotationReader annotations,
      ConstraintReader constraints,
      Findings findings) {
    this.definitions = definitions;
    this.annotations = annotations;
    this.constraints = constraints;
    this.findings = findings;
  }

  ConstraintReader constraints() {
    return constraints;
  }

  /** A type between angle brackets. */
  TypeUse read(TypeReference reference) {
    return read(reference, List.of());
  }

  /** The type of a declaration, whose annotations speak about the value as the type's own do. */
  TypeUse read(TypeReference reference, List<AnnotationUse> declared) {
    annotations.check(reference.annotations(), Place.TYPE);
    List<AnnotationUse> all = new ArrayList<>(declared);
    reference.annotations().stream().filter(use -> !all.contains(use)).forEach(all::add);
    Optional<AnnotationUse> nullable =
        all.stream().filter(use -> Annotations.isNullable(use.name())).findFirst();
    List<ConstraintUse> own = constraints.read(all, reference.type());
    if (reference.type() instanceof JavaType.Declared declaredType && isWrapper(declaredType)) {
      nullable.ifPresent(use -> nullableWrapper(use, declaredType));
      return Intakes.applied(wrapped(reference, declaredType, own, all), all);
    }
    Optional<CustomScalar> custom = definitions.customs().of(reference, all);
    Optional<Type> type = definitions.customs().isMeant(reference, all)
        ? Optional.of(Scalar.STRING)
        : reference.type().accept(new Reading(reference));
    if (type.isPresent() && reference.type() instanceof JavaType.Primitive primitive) {
      nullable.ifPresent(use -> nullablePrimitive(use, primitive));
    }
    if (type.isPresent()
        && type.get() instanceof SecretType
        && reference.type() instanceof JavaType.Declared secret) {
      own = onWrapper(secret, own);
    }
    TypeUse use = new TypeUse(
        type.orElse(Scalar.STRING),
        nullable.isPresent() ? Nullness.NULLABLE : Nullness.REQUIRED,
        type.isPresent() ? own : List.of(),
        reference.location());
    return Intakes.applied(
        custom.isPresent() ? use.withIntake(new Intake(false, List.of(), custom)) : use, all);
  }

  private void nullablePrimitive(AnnotationUse use, JavaType.Primitive primitive) {
    String box = JavaTypes.box(primitive.text());
    findings.type(
        use.location(),
        "`" + primitive.text() + "` is never null.",
        "Write `@Nullable " + box + "` or `Optional<" + box + ">`.");
  }

  private static boolean isWrapper(JavaType.Declared type) {
    String name = type.name().qualifiedName();
    return name.equals(JavaTypes.OPTIONAL) || name.equals(JavaTypes.UPDATE);
  }

  private void nullableWrapper(AnnotationUse use, JavaType.Declared type) {
    findings.type(
        use.location(),
        "`" + type.name().simpleName() + "` says already that the value may be missing.",
        "Remove `@" + use.simpleName() + "`.");
  }

  private TypeUse wrapped(
      TypeReference reference,
      JavaType.Declared type,
      List<ConstraintUse> own,
      List<AnnotationUse> all) {
    String wrapper = type.name().simpleName();
    Nullness nullness =
        type.name().qualifiedName().equals(JavaTypes.UPDATE) ? Nullness.UPDATE : Nullness.OPTIONAL;
    if (type.arguments().size() != 1) {
      return new TypeUse(
          arguments(reference, type, 1).orElse(Scalar.STRING),
          nullness,
          List.of(),
          reference.location());
    }
    List<AnnotationUse> ofValue =
        all.stream().filter(use -> use.name().equals(CustomScalars.SCALAR_TYPE)).toList();
    TypeUse value = read(type.arguments().get(0), ofValue);
    if (value.nullness() == Nullness.OPTIONAL || value.nullness() == Nullness.UPDATE) {
      String inner = value.nullness() == Nullness.UPDATE ? "Update" : "Optional";
      findings.type(
          reference.location(),
          "An `" + inner + "` inside an `" + wrapper + "` cannot be told from it on the wire.",
          "Write `" + type.arguments().get(0).type().text() + "`.");
    }
    List<ConstraintUse> kept = new ArrayList<>(onWrapper(type, own));
    kept.addAll(value.constraints());
    return new TypeUse(value.type(), nullness, kept, value.intake(), reference.location());
  }

  /** The constraints that may stand on a type around a value; others belong on the value. */
  private List<ConstraintUse> onWrapper(JavaType.Declared type, List<ConstraintUse> own) {
    String wrapper = type.name().simpleName();
    List<ConstraintUse> kept = new ArrayList<>();
    for (ConstraintUse constraint : own) {
      if (constraint.constraint() instanceof Constraint.NotNull) {
        kept.add(constraint);
      } else {
        String name = constraint.constraint().name();
        findings.add(
            DiagnosticCode.CONSTRAINT_DOES_NOT_FIT,
            constraint.location(),
            "`@" + name + "` stands on the `" + wrapper + "`, not on its value.",
            "Move it: `" + wrapper + "<@" + name + " "
                + type.arguments().get(0).type().text() + ">`.");
      }
    }
    return kept;
  }

  /** Says that a generic type is used with too few or too many arguments; always empty. */
  private Optional<Type> arguments(TypeReference reference, JavaType.Declared type, int expected) {
    String name = type.name().simpleName();
    String message = type.arguments().isEmpty()
        ? "`" + name + "` does not say what it holds."
        : "`" + name + "` has " + expected + " type parameters, not "
            + type.arguments().size() + ".";
    String example =
        expected == 0 ? name : name + "<" + (expected == 2 ? "String, Integer" : "String") + ">";
    findings.type(reference.location(), message, "Write `" + example + "` or the like.");
    return Optional.empty();
  }

  /** Reads the type itself; empty when it is not supported, and then that has been said. */
  private final class Reading implements JavaType.Visitor<Optional<Type>> {
    private final TypeReference reference;

    Reading(TypeReference reference) {
      this.reference = reference;
    }

    @Override
    public Optional<Type> primitive(JavaType.Primitive type) {
      Optional<Type> scalar = JavaTypes.scalar(type.text()).map(found -> found);
      if (scalar.isEmpty()) {
        unsupported(type.text(), type.text(), "");
      }
      return scalar;
    }

    @Override
    public Optional<Type> declared(JavaType.Declared type) {
      String name = type.name().qualifiedName();
      Optional<Scalar> scalar = JavaTypes.scalar(name);
      if (scalar.isPresent()) {
        return scalar.map(found -> found);
      }
      Optional<AnyType> any = JavaTypes.any(name);
      if (any.isPresent()) {
        return any.map(found -> found);
      }
      return switch (name) {
        case JavaTypes.LIST -> container(type, 1);
        case JavaTypes.SET -> container(type, 1);
        case JavaTypes.MAP -> container(type, 2);
        case JavaTypes.SECRET -> secret(type);
        case JavaTypes.STREAM -> stream(type);
        case JavaTypes.INPUT_STREAM -> Optional.of(Binary.of(Binary.Kind.STREAM));
        case JavaTypes.UPLOADED_FILE -> Optional.of(Binary.of(Binary.Kind.FILE));
        default -> model(type);
      };
    }

    private Optional<Type> stream(JavaType.Declared type) {
      return type.arguments().size() == 1
          ? Optional.of(new StreamType(TypeReader.this.read(type.arguments().get(0))))
          : arguments(reference, type, 1);
    }

    private Optional<Type> container(JavaType.Declared type, int parameters) {
      if (type.arguments().size() != parameters) {
        return arguments(reference, type, parameters);
      }
      List<TypeUse> arguments =
          type.arguments().stream().map(TypeReader.this::read).toList();
      return Optional.of(
          parameters == 2
              ? new MapType(arguments.get(0), arguments.get(1))
              : new ArrayType(arguments.get(0), type.name().qualifiedName().equals(JavaTypes.SET)));
    }

    private Optional<Type> secret(JavaType.Declared type) {
      return type.arguments().size() == 1
          ? Optional.of(new SecretType(read(type.arguments().get(0))))
          : arguments(reference, type, 1);
    }

    private Optional<Type> model(JavaType.Declared type) {
      String name = type.name().qualifiedName();
      String inside = type.arguments().stream()
          .map(argument -> argument.type().text())
          .collect(Collectors.joining(", "));
      if (JavaTypes.instead(name, inside).isPresent()) {
        unsupported(name, type.text(), inside);
        return Optional.empty();
      }
      Optional<Integer> parameters = definitions.refer(type.name(), reference);
      if (parameters.isEmpty()) {
        return Optional.empty();
      }
      return parameters.get() == type.arguments().size()
          ? Optional.of(new NamedType(
              type.name(), type.arguments().stream().map(TypeReader.this::read).toList()))
          : arguments(reference, type, parameters.get());
    }

    private void unsupported(String name, String text, String inside) {
      findings.type(
          reference.location(),
          "`" + text + "` is not a type of a contract.",
          JavaTypes.instead(name, inside.isEmpty() ? "String" : inside)
              .map(other -> "Write `" + other + "`.")
              .orElse("Write a record, or a type such as `String` or `int`."));
    }

    @Override
    public Optional<Type> variable(JavaType.Variable type) {
      return Optional.of(new TypeVariable(type.text()));
    }

    @Override
    public Optional<Type> array(JavaType.Array type) {
      if (type.text().equals("byte[]")) {
        return Optional.of(Scalar.BYTES);
      }
      findings.type(
          reference.location(),
          "`" + type.text() + "` is an array.",
          "Write `List<" + JavaTypes.box(type.component().type().text()) + ">`.");
      return Optional.empty();
    }

    @Override
    public Optional<Type> wildcard(JavaType.Wildcard type) {
      String bound = type.bound().map(reference -> reference.type().text()).orElse("String");
      findings.type(
          reference.location(),
          "`" + type.text() + "` leaves open what is sent.",
          "Write the type itself, such as `" + bound + "`.");
      return Optional.empty();
    }

    @Override
    public Optional<Type> unresolved(JavaType.Unresolved type) {
      findings.unknown(reference);
      return Optional.empty();
    }
  }
}
