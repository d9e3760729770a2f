package dev.jetwright.generator.emit.server.codec;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Binary;
import dev.jetwright.generator.contract.CustomScalar;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.StreamType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the values of one generated class are written as JSON: statements, and the small methods that
 * nested collections need.
 */
public final class Encoding {
  private static final String WRITER = JavaTypes.mark("dev.jetwright.runtime.json", "JsonWriter");

  private static final String SECRETS = JavaTypes.mark("dev.jetwright.runtime.json", "Secrets");

  private final String owner;
  private final JavaTypes types;
  private final ServerNames names;
  private final Members members;
  private Optional<Decoding> decoding = Optional.empty();
  private final List<WriterView> writers = new ArrayList<>();

  public Encoding(String owner, JavaTypes types, ServerNames names, Members members) {
    this.owner = owner;
    this.types = types;
    this.names = names;
    this.members = members;
  }

  /** Of a class that reads values, too, and has constants for that. */
  public Encoding beside(Decoding reading) {
    decoding = Optional.of(reading);
    return this;
  }

  /** The methods that the statements so far refer to. */
  public List<WriterView> writers() {
    return List.copyOf(writers);
  }

  /** What makes a text of a scalar or an enum. */
  public String codec(TypeUse use) {
    return decoding
        .filter(beside -> use.intake().custom().isPresent())
        .map(beside -> beside.custom(use))
        .orElseGet(() -> Decoding.text(use, names));
  }

  /** The statement that writes a value, without its semicolon. */
  String statement(Place place, TypeUse use, String value, String out) {
    if (use.isRequired() && use.intake().custom().isPresent()) {
      return custom(use.intake().custom().get(), value, out);
    }
    if (use.isRequired()) {
      return use.type().accept(new Plain(place, value, out));
    }
    if (use.nullness() == Nullness.UPDATE) {
      String updates = JavaTypes.mark("dev.jetwright.runtime.json", "Updates");
      return updates + ".write(" + out + ", " + value + ", " + encoder(place, use) + ")";
    }
    String method = use.nullness() == Nullness.OPTIONAL ? ".writeOptional(" : ".writeNullable(";
    return out + method + value + ", " + encoder(place, use) + ")";
  }

  /** A reference to a method that writes a value which is there. */
  public String encoder(Place place, TypeUse use) {
    return use.intake().custom().isEmpty()
        ? encoder(place, use.type())
        : writer(
            "write" + place.suffix(),
            types.boxed(use),
            () -> custom(use.intake().custom().get(), "value", "out"));
  }

  private static String custom(CustomScalar custom, String value, String out) {
    return out + ".writeString(" + ScalarVariant.text(custom, value) + ")";
  }

  /** A reference to a method that writes a value which is there. */
  String encoder(Place place, Type type) {
    if (type instanceof Scalar scalar) {
      return WRITER + "::write" + Decoding.scalarName(scalar);
    }
    if (type instanceof NamedType named) {
      return names.mark(names.codec(named)) + "::write";
    }
    if (type instanceof AnyType any) {
      return Decoding.any(any) + "::write";
    }
    if (type instanceof SecretType) {
      return SECRETS + "::write";
    }
    return writer(
        "write" + place.suffix(),
        types.boxed(type),
        () -> type.accept(new Plain(place, "value", "out")));
  }

  /** A reference to a method that writes an element or a map's value as it is declared. */
  String partEncoder(Place place, TypeUse use) {
    if (use.isRequired()) {
      return encoder(place, use);
    }
    boolean collection = use.type() instanceof ArrayType || use.type() instanceof MapType;
    String kind = switch (use.nullness()) {
      case OPTIONAL -> "Optional";
      case UPDATE -> "Update";
      default -> "Nullable";
    };
    String nullable = use.nullness() != Nullness.NULLABLE
        ? ""
        : "@" + JavaTypes.mark("org.jspecify.annotations", "Nullable") + " ";
    return writer(
        "write" + (collection ? kind : "") + place.suffix(),
        nullable + types.argument(use),
        () -> statement(place, use, "value", "out"));
  }

  /** Adds a method; those that it calls in turn come after it. */
  private String writer(String wanted, String type, Supplier<String> statement) {
    String name = members.methods().take(wanted);
    int position = writers.size();
    writers.add(new WriterView(type, name, ""));
    writers.set(position, new WriterView(type, name, statement.get()));
    return owner + "::" + name;
  }

  /** Writes a value that is there. */
  private final class Plain implements Type.Visitor<String> {
    private final Place place;
    private final String value;
    private final String out;

    Plain(Place place, String value, String out) {
      this.place = place;
      this.value = value;
      this.out = out;
    }

    @Override
    public String scalar(Scalar scalar) {
      return out + ".write" + Decoding.scalarName(scalar) + "(" + value + ")";
    }

    @Override
    public String any(AnyType any) {
      return Decoding.any(any) + ".write(" + out + ", " + value + ")";
    }

    @Override
    public String secret(SecretType secret) {
      return SECRETS + ".write(" + out + ", " + value + ")";
    }

    @Override
    public String array(ArrayType array) {
      String element = partEncoder(place.element(), array.element());
      return out + ".writeArray(" + value + ", " + element + ")";
    }

    @Override
    public String map(MapType map) {
      String key = codec(map.key());
      String mapped = partEncoder(place.value(), map.value());
      return out + ".writeMap(" + value + ", " + key + ", " + mapped + ")";
    }

    @Override
    public String named(NamedType named) {
      return names.mark(names.codec(named)) + ".write(" + out + ", " + value + ")";
    }

    @Override
    public String variable(TypeVariable variable) {
      throw new IllegalStateException("Open type variable: " + variable.name());
    }

    @Override
    public String binary(Binary binary) {
      throw new IllegalStateException("No JSON: " + binary);
    }

    @Override
    public String stream(StreamType stream) {
      throw new IllegalStateException("No JSON: " + stream);
    }
  }
}
