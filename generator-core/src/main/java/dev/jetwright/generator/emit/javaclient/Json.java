package dev.jetwright.generator.emit.javaclient;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import java.util.Locale;

/**
 * The expressions that read and write a value as JSON, with marked names.
 *
 * @param sdk the SDK in which they stand
 */
record Json(Sdk sdk) {

  /** A value read from {@code in}: {@code in.readString()}, {@code ItemCodec.read(in)}. */
  String read(TypeUse use, String in) {
    Type type = use.type();
    if (use.nullness() == Nullness.UPDATE) {
      return sdk.runtime("Update") + ".read(" + in + ", " + decoder(type) + ")";
    }
    if (use.nullness() == Nullness.OPTIONAL) {
      return in + ".readOptional(" + decoder(type) + ")";
    }
    if (use.nullness() == Nullness.NULLABLE && losesNull(type)) {
      return in + ".readNullable(" + decoder(type) + ")";
    }
    return type.accept(new Read(in));
  }

  /** Whether reading the type as if it were required makes something else of null. */
  private static boolean losesNull(Type type) {
    return type instanceof ArrayType || type instanceof MapType || isPrimitive(type);
  }

  private static boolean isPrimitive(Type type) {
    return type instanceof Scalar scalar && scalar.isPrimitive();
  }

  /** What reads the type: {@code JsonReader::readString}, {@code Decoder.list(ItemCodec::read)}. */
  String decoder(Type type) {
    return type.accept(new DecoderOf());
  }

  /** The same where null may be. */
  String decoder(TypeUse use) {
    String decoder = decoder(use.type());
    return switch (use.nullness()) {
      case REQUIRED -> decoder;
      case OPTIONAL -> sdk.runtime("Decoder") + ".optional(" + decoder + ")";
      case NULLABLE -> sdk.runtime("Decoder") + ".nullable(" + decoder + ")";
      case UPDATE -> sdk.runtime("Update") + ".reading(" + decoder + ")";
    };
  }

  /** Writes a value to {@code out}: {@code out.writeString(value)}. */
  String write(TypeUse use, String out, String value) {
    Type type = use.type();
    if (use.nullness() == Nullness.OPTIONAL) {
      return out + ".writeOptional(" + value + ", " + encoder(type) + ")";
    }
    if (use.nullness() == Nullness.NULLABLE && isPrimitive(type)) {
      return out + ".writeNullable(" + value + ", " + encoder(type) + ")";
    }
    return type.accept(new Write(out, value));
  }

  /** What writes the type: {@code JsonWriter::writeString}, {@code ItemCodec::write}. */
  String encoder(Type type) {
    return type.accept(new EncoderOf());
  }

  /** What writes a value that may be missing. */
  String encoder(TypeUse use) {
    String encoder = encoder(use.type());
    return switch (use.nullness()) {
      case REQUIRED -> encoder;
      case OPTIONAL -> sdk.runtime("Encoder") + ".optional(" + encoder + ")";
      case NULLABLE -> sdk.runtime("Encoder") + ".nullable(" + encoder + ")";
      case UPDATE -> sdk.runtime("Update") + ".writing(" + encoder + ")";
    };
  }

  /** What makes a text of a scalar or enum: {@code Text::of}, {@code Color::value}. */
  String toText(Type type) {
    if (type == Scalar.STRING) {
      return sdk.runtime("Text") + "::same";
    }
    return type instanceof NamedType named
        ? sdk.types().raw(named) + "::" + enumText(named)
        : sdk.runtime("Text") + "::of";
  }

  /** The text of a scalar or enum: {@code Text.of(itemId)}, {@code color.value()}. */
  String text(Type type, String value) {
    if (type == Scalar.STRING) {
      return value;
    }
    return type instanceof NamedType named
        ? value + "." + enumText(named) + "()"
        : sdk.runtime("Text") + ".of(" + value + ")";
  }

  String fromText(Type type) {
    if (type == Scalar.STRING) {
      return sdk.runtime("Text") + "::same";
    }
    return type instanceof NamedType named
        ? sdk.types().raw(named) + (isNumeric(named) ? "::parse" : "::new")
        : sdk.runtime("Text") + "::to" + word((Scalar) type);
  }

  /** The method that gives the text of an enum's value. */
  private String enumText(NamedType type) {
    return isNumeric(type) ? "toString" : Sdk.text((EnumDefinition) model(type).definition());
  }

  private boolean isNumeric(NamedType type) {
    return ((EnumDefinition) model(type).definition()).isNumeric();
  }

  /** The end of the names of the methods for an enum. */
  private String textual(NamedType type) {
    return isNumeric(type) ? "Number" : "Text";
  }

  private Model model(NamedType type) {
    return sdk.models().of(type);
  }

  private boolean isEnum(NamedType type) {
    return model(type).definition() instanceof EnumDefinition;
  }

  private String codec(NamedType type) {
    return sdk.mark(sdk.names().codec(model(type)));
  }

  /** How the support files' methods call a scalar. */
  static String word(Scalar scalar) {
    StringBuilder name = new StringBuilder();
    for (String word : scalar.name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** Whether readers and writers have methods for the scalar; others are read as any text. */
  private static boolean hasMethods(Scalar scalar) {
    return switch (scalar) {
      case STRING, BOOLEAN, BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL, YEAR ->
        true;
      case UUID, DATE, LOCAL_DATE_TIME, OFFSET_DATE_TIME, INSTANT, DURATION -> true;
      default -> false;
    };
  }

  private static IllegalStateException open(TypeVariable variable) {
    return new IllegalStateException("Open type variable: " + variable.name());
  }

  private final class Read implements Type.Visitor<String> {
    private final String in;

    Read(String in) {
      this.in = in;
    }

    @Override
    public String scalar(Scalar scalar) {
      return hasMethods(scalar)
          ? in + ".read" + word(scalar) + "()"
          : in + ".readText(" + fromText(scalar) + ")";
    }

    @Override
    public String any(AnyType any) {
      return sdk.runtime("AnyJson") + ".read(" + in + ")";
    }

    @Override
    public String secret(SecretType secret) {
      return Json.this.read(secret.value(), in);
    }

    @Override
    public String array(ArrayType array) {
      String kind = array.unique() ? "Set" : "List";
      return in + ".read" + kind + "(" + decoder(array.element()) + ")";
    }

    @Override
    public String map(MapType map) {
      return in + ".readMap(" + fromText(map.key().type()) + ", " + decoder(map.value()) + ")";
    }

    @Override
    public String named(NamedType named) {
      return isEnum(named)
          ? in + ".read" + textual(named) + "(" + fromText(named) + ")"
          : codec(named) + ".read(" + in + ")";
    }

    @Override
    public String variable(TypeVariable variable) {
      throw open(variable);
    }

    @Override
    public String binary(Binary binary) {
      // No answer has files: the expression is never written down.
      return "null";
    }

    @Override
    public String stream(StreamType stream) {
      throw new IllegalStateException("No JSON: " + stream);
    }
  }

  private final class DecoderOf implements Type.Visitor<String> {
    @Override
    public String scalar(Scalar scalar) {
      return hasMethods(scalar)
          ? sdk.runtime("JsonReader") + "::read" + word(scalar)
          : sdk.runtime("Decoder") + ".text(" + fromText(scalar) + ")";
    }

    @Override
    public String any(AnyType any) {
      return sdk.runtime("AnyJson") + "::read";
    }

    @Override
    public String secret(SecretType secret) {
      return decoder(secret.value());
    }

    @Override
    public String array(ArrayType array) {
      String kind = array.unique() ? ".set(" : ".list(";
      return sdk.runtime("Decoder") + kind + decoder(array.element()) + ")";
    }

    @Override
    public String map(MapType map) {
      String key = fromText(map.key().type());
      return sdk.runtime("Decoder") + ".map(" + key + ", " + decoder(map.value()) + ")";
    }

    @Override
    public String named(NamedType named) {
      return isEnum(named)
          ? sdk.runtime("Decoder") + "." + textual(named).toLowerCase(Locale.ROOT) + "("
              + fromText(named) + ")"
          : codec(named) + "::read";
    }

    @Override
    public String variable(TypeVariable variable) {
      throw open(variable);
    }

    @Override
    public String binary(Binary binary) {
      return "null";
    }

    @Override
    public String stream(StreamType stream) {
      throw new IllegalStateException("No JSON: " + stream);
    }
  }

  private final class Write implements Type.Visitor<String> {
    private final String out;
    private final String value;

    Write(String out, String value) {
      this.out = out;
      this.value = value;
    }

    @Override
    public String scalar(Scalar scalar) {
      return hasMethods(scalar)
          ? out + ".write" + word(scalar) + "(" + value + ")"
          : out + ".writeText(" + value + ", " + toText(scalar) + ")";
    }

    @Override
    public String any(AnyType any) {
      return sdk.runtime("AnyJson") + ".write(" + out + ", " + value + ")";
    }

    @Override
    public String secret(SecretType secret) {
      return Json.this.write(secret.value(), out, value);
    }

    @Override
    public String array(ArrayType array) {
      return out + ".writeAll(" + value + ", " + encoder(array.element()) + ")";
    }

    @Override
    public String map(MapType map) {
      String key = toText(map.key().type());
      return out + ".writeMap(" + value + ", " + key + ", " + encoder(map.value()) + ")";
    }

    @Override
    public String named(NamedType named) {
      return isEnum(named)
          ? out + ".write" + textual(named) + "(" + value + ", " + toText(named) + ")"
          : codec(named) + ".write(" + out + ", " + value + ")";
    }

    @Override
    public String variable(TypeVariable variable) {
      throw open(variable);
    }

    @Override
    public String binary(Binary binary) {
      return out + ".writeFile(" + value + ")";
    }

    @Override
    public String stream(StreamType stream) {
      throw new IllegalStateException("No JSON: " + stream);
    }
  }

  private final class EncoderOf implements Type.Visitor<String> {
    @Override
    public String scalar(Scalar scalar) {
      return hasMethods(scalar)
          ? sdk.runtime("JsonWriter") + "::write" + word(scalar)
          : sdk.runtime("Encoder") + ".text(" + toText(scalar) + ")";
    }

    @Override
    public String any(AnyType any) {
      return sdk.runtime("AnyJson") + "::write";
    }

    @Override
    public String secret(SecretType secret) {
      return encoder(secret.value());
    }

    @Override
    public String array(ArrayType array) {
      String kind = array.unique() ? ".set(" : ".list(";
      return sdk.runtime("Encoder") + kind + encoder(array.element()) + ")";
    }

    @Override
    public String map(MapType map) {
      String key = toText(map.key().type());
      return sdk.runtime("Encoder") + ".map(" + key + ", " + encoder(map.value()) + ")";
    }

    @Override
    public String named(NamedType named) {
      return isEnum(named)
          ? sdk.runtime("Encoder") + "." + textual(named).toLowerCase(Locale.ROOT) + "("
              + toText(named) + ")"
          : codec(named) + "::write";
    }

    @Override
    public String variable(TypeVariable variable) {
      throw open(variable);
    }

    @Override
    public String binary(Binary binary) {
      return sdk.runtime("JsonWriter") + "::writeFile";
    }

    @Override
    public String stream(StreamType stream) {
      throw new IllegalStateException("No JSON: " + stream);
    }
  }
}
