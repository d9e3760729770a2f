package dev.jetwright.generator.emit.typescript;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import java.util.List;
import java.util.stream.Collectors;

/** The spelling of types in one module, whose imports it collects. */
final class TypeScriptTypes {
  private final Contract contract;
  private final ExportedNames names;
  private final ImportLines imports;

  TypeScriptTypes(Contract contract, ExportedNames names, ImportLines imports) {
    this.contract = contract;
    this.names = names;
    this.imports = imports;
  }

  Contract contract() {
    return contract;
  }

  /** The type of a value that is there, null among the values when it may be null. */
  String of(TypeUse use, Direction direction) {
    String type = ofValue(use, direction);
    return isNullable(use) ? type + " | null" : type;
  }

  /** The type of a value that is neither missing nor null. */
  String ofValue(TypeUse use, Direction direction) {
    for (ConstraintUse constraint : use.constraints()) {
      if (constraint.constraint() instanceof Constraint.OneOf literals) {
        return literals(use.type(), literals.values());
      }
    }
    return ofValue(use.type(), direction);
  }

  /** A union of literals; of texts, with those that a newer server may have. */
  private String literals(Type type, List<String> values) {
    boolean numbers = type instanceof Scalar scalar && scalar.isNumeric();
    String union = values.stream()
        .map(value -> numbers ? value : TypeScriptLiterals.string(value))
        .collect(Collectors.joining(" | "));
    return numbers
        ? union
        : union + " | " + imports.type(ImportLines.RUNTIME_VALUES, "Unrecognized");
  }

  /** The type of a value, whatever is said where it is used. */
  String ofValue(Type type, Direction direction) {
    return type.accept(new Spelling(direction));
  }

  /** The type of an event: of a tagged union, one for each variant, told apart by its name. */
  String event(TypeUse data) {
    String type = of(data, Direction.RECEIVED);
    if (data.type() instanceof NamedType named
        && contract.type(named.name()) instanceof UnionDefinition union
        && union.form().isTagged()) {
      String tag = TypeScriptLiterals.string(union.tagProperty());
      return imports.type(ImportLines.RUNTIME_VALUES, "EventOf") + "<" + type + ", " + tag + ">";
    }
    return imports.type(ImportLines.RUNTIME_VALUES, "ServerSentEvent") + "<" + type + ">";
  }

  /** Whether null is among the values. */
  static boolean isNullable(TypeUse use) {
    return !use.mustBePresent();
  }

  /** Type parameters or arguments between angle brackets; nothing for none. */
  static String angled(List<String> types) {
    return types.isEmpty() ? "" : "<" + String.join(", ", types) + ">";
  }

  /** The name of a type parameter, which must hide nothing that its definition uses. */
  static String parameter(String name) {
    return new TypeScriptNames(ExportedNames.PLATFORM).take(name);
  }

  private String element(TypeUse use, Direction direction) {
    String type = of(use, direction);
    boolean several = type.startsWith("readonly ")
        || use.constraints().stream().anyMatch(it -> it.constraint() instanceof Constraint.OneOf);
    return isNullable(use) || several ? "(" + type + ")" : type;
  }

  /** Spells the types of values that travel one way. */
  private final class Spelling implements Type.Visitor<String> {
    private final Direction direction;

    Spelling(Direction direction) {
      this.direction = direction;
    }

    @Override
    public String scalar(Scalar scalar) {
      return switch (scalar) {
        case STRING, CHAR -> "string";
        case BOOLEAN -> "boolean";
        case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, YEAR -> "number";
        case DECIMAL -> text("DecimalString");
        case UUID -> text("UuidString");
        case DATE -> text("DateString");
        case YEAR_MONTH -> text("YearMonthString");
        case LOCAL_TIME -> text("LocalTimeString");
        case OFFSET_TIME -> text("TimeString");
        case LOCAL_DATE_TIME -> text("LocalDateTimeString");
        case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> text("DateTimeString");
        case DURATION -> text("DurationString");
        case PERIOD -> text("PeriodString");
        case URI, URL -> text("UrlString");
        case INET_ADDRESS, INET4_ADDRESS, INET6_ADDRESS -> text("IpAddressString");
        case BYTES -> text("Base64String");
        case LOCALE -> text("LanguageTag");
        case CURRENCY -> text("CurrencyCode");
        case ZONE_ID -> text("TimeZoneName");
        case PATH -> text("FilePath");
      };
    }

    private String text(String name) {
      return imports.type(ImportLines.RUNTIME_VALUES, name);
    }

    @Override
    public String any(AnyType any) {
      return "unknown";
    }

    @Override
    public String secret(SecretType secret) {
      return of(secret.value(), direction);
    }

    @Override
    public String array(ArrayType array) {
      return "readonly " + element(array.element(), direction) + "[]";
    }

    @Override
    public String map(MapType map) {
      String value = of(map.value(), direction);
      if (isEnum(map.key().type())) {
        String key = of(map.key(), direction);
        return "Readonly<Partial<Record<" + key + ", " + value + ">>>";
      }
      return "Readonly<Record<string, " + value + ">>";
    }

    private boolean isEnum(Type type) {
      return type instanceof NamedType named
          && contract.type(named.name()) instanceof EnumDefinition;
    }

    @Override
    public String named(NamedType named) {
      String name = imports.type(ImportLines.TYPES, names.type(named.name(), direction));
      return name
          + angled(named.arguments().stream().map(it -> of(it, direction)).toList());
    }

    @Override
    public String variable(TypeVariable variable) {
      return parameter(variable.name());
    }

    @Override
    public String binary(Binary binary) {
      return binary.kind() == Binary.Kind.FILE ? "Blob" : text("Bytes");
    }

    @Override
    public String stream(StreamType stream) {
      String element = of(stream.element(), direction);
      return stream.element().type() instanceof Binary
          ? "readonly " + element + "[]"
          : text("Streamed") + "<" + element + ">";
    }
  }
}
