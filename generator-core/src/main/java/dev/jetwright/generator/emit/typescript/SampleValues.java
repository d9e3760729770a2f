package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values that a reader of the documentation can send: the least that a type asks for. */
final class SampleValues {
  /** Deeper than any sample that helps a reader: a sign of a type that holds itself. */
  private static final int DEEPEST = 8;

  private final Models models;
  private int depth;

  SampleValues(Contract contract) {
    this.models = Models.of(contract);
  }

  /** A value of the type, as TypeScript spells it on one line. */
  String of(TypeUse use) {
    return use.type().accept(new Value(use));
  }

  /** An object with a value for each of the parameters. */
  String of(List<Parameter> parameters, Function<Parameter, String> name) {
    return parameters.stream()
        .map(it -> TypeScriptLiterals.key(name.apply(it)) + ": " + of(it.type()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /** An object with a value for each of the properties. */
  String of(List<Property> properties) {
    return members(properties, List.of());
  }

  private String members(List<Property> properties, List<String> first) {
    List<String> members = new ArrayList<>(first);
    for (Property property : properties) {
      if (property.isRequired()) {
        members.add(TypeScriptLiterals.key(property.wireName()) + ": " + of(property.type()));
      }
    }
    return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
  }

  /** A value that the type and the simpler constraints of its use allow. */
  private final class Value implements Type.Visitor<String> {
    private final TypeUse use;

    Value(TypeUse use) {
      this.use = use;
    }

    @Override
    public String scalar(Scalar scalar) {
      for (ConstraintUse one : use.constraints()) {
        if (one.constraint() instanceof Constraint.OneOf literals) {
          String first = literals.values().get(0);
          return scalar.isNumeric() ? first : TypeScriptLiterals.string(first);
        }
      }
      return switch (scalar) {
        case STRING -> TypeScriptLiterals.string(text());
        case BOOLEAN -> "true";
        case CHAR -> "\"x\"";
        case BYTE, SHORT, INT, LONG, BIG_INTEGER -> number();
        case FLOAT, DOUBLE -> number();
        case DECIMAL -> "\"9.99\"";
        case UUID -> "\"123e4567-e89b-12d3-a456-426614174000\"";
        case DATE -> "\"2026-11-22\"";
        case YEAR -> "2026";
        case YEAR_MONTH -> "\"2026-11\"";
        case LOCAL_TIME -> "\"10:15:30\"";
        case OFFSET_TIME -> "\"10:15:30Z\"";
        case LOCAL_DATE_TIME -> "\"2026-11-22T10:15:30\"";
        case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> "\"2026-11-22T10:15:30Z\"";
        case DURATION -> "\"PT1M30S\"";
        case PERIOD -> "\"P1Y2M3D\"";
        case URI, URL -> "\"https://example.com/\"";
        case INET_ADDRESS, INET4_ADDRESS -> "\"192.0.2.1\"";
        case INET6_ADDRESS -> "\"2001:db8::1\"";
        case BYTES -> "\"aGVsbG8=\"";
        case LOCALE -> "\"de-CH\"";
        case CURRENCY -> "\"EUR\"";
        case ZONE_ID -> "\"Europe/Berlin\"";
        case PATH -> "\"data/shop.db\"";
      };
    }

    private String text() {
      return has(Constraint.Email.class)
          ? "ada@example.com"
          : has(Constraint.Url.class) ? "https://example.com/" : "text";
    }

    private String number() {
      for (ConstraintUse one : use.constraints()) {
        if (one.constraint() instanceof Constraint.Min min && min.value() > 1) {
          return Long.toString(min.value());
        }
      }
      return has(Constraint.Negative.class) || has(Constraint.NegativeOrZero.class) ? "-1" : "1";
    }

    private boolean has(Class<? extends Constraint> kind) {
      return use.constraints().stream().anyMatch(it -> kind.isInstance(it.constraint()));
    }

    @Override
    public String any(AnyType any) {
      return "{}";
    }

    @Override
    public String secret(SecretType secret) {
      return of(secret.value());
    }

    @Override
    public String array(ArrayType array) {
      boolean filled = has(Constraint.NotEmpty.class)
          || use.constraints().stream()
              .anyMatch(it -> it.constraint() instanceof Constraint.Size size && size.min() > 0);
      return filled ? "[" + of(array.element()) + "]" : "[]";
    }

    @Override
    public String map(MapType map) {
      return "{}";
    }

    @Override
    public String named(NamedType named) {
      if (depth == DEEPEST) {
        return "{}";
      }
      depth++;
      String value = models.of(named).definition().accept(new DefinedValue());
      depth--;
      return value;
    }

    @Override
    public String variable(TypeVariable variable) {
      throw new IllegalStateException("Open type variable: " + variable.name());
    }

    @Override
    public String binary(Binary binary) {
      return "new Blob([\"...\"])";
    }

    @Override
    public String stream(StreamType stream) {
      return "[]";
    }
  }

  /** A value of a declared type. */
  private final class DefinedValue implements TypeDefinition.Visitor<String> {
    @Override
    public String record(RecordDefinition definition) {
      List<Property> sent =
          definition.properties().stream().filter(Property::isRead).toList();
      return switch (definition.form().shape()) {
        case VALUE -> SampleValues.this.of(sent.get(0).type());
        case ARRAY ->
          sent.stream()
              .map(it -> SampleValues.this.of(it.type()))
              .collect(Collectors.joining(", ", "[", "]"));
        case OBJECT -> {
          List<String> tags = definition.tags().stream()
              .map(it -> TypeScriptLiterals.key(it.property()) + ": "
                  + TypeScriptLiterals.string(it.value()))
              .toList();
          yield members(sent, tags);
        }
      };
    }

    @Override
    public String enumeration(EnumDefinition definition) {
      String text = definition.constants().get(0).wireName();
      return definition.isNumeric() ? text : TypeScriptLiterals.string(text);
    }

    @Override
    public String union(UnionDefinition definition) {
      UnionDefinition.Variant first = definition.variants().get(0);
      String value = models.of(first.type()).definition().accept(this);
      String tag = TypeScriptLiterals.string(first.tag());
      return switch (definition.form().tagging()) {
        case WRAPPER_OBJECT -> "{ " + TypeScriptLiterals.key(first.tag()) + ": " + value + " }";
        case WRAPPER_ARRAY -> "[" + tag + ", " + value + "]";
        default -> value;
      };
    }
  }
}
