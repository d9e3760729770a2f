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
import dev.jetwright.generator.emit.java.JavaNames;
import dev.jetwright.generator.emit.java.JavaTypes;
import dev.jetwright.generator.emit.server.check.CheckMethods;
import dev.jetwright.generator.emit.server.plan.ConstantView;
import dev.jetwright.generator.emit.server.plan.Members;
import dev.jetwright.generator.emit.server.plan.Place;
import dev.jetwright.generator.emit.server.plan.ServerNames;
import dev.jetwright.generator.emit.server.plan.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the values of one generated class are read from JSON: expressions, and the small methods that
 * nested collections need.
 */
public final class Decoding {
  private static final String READER = JavaTypes.mark("dev.jetwright.runtime.json", "JsonReader");

  private static final String JSON = "dev.jetwright.runtime.json";
  private static final String UPDATES = JavaTypes.mark(JSON, "Updates");

  private final String owner;
  private final JavaTypes types;
  private final ServerNames names;
  private final Members members;
  private final CheckMethods checks;
  private final List<ReaderView> readers = new ArrayList<>();
  private final Map<Place, String> variants = new HashMap<>();
  private final Map<CustomScalar, String> customs = new HashMap<>();
  private final List<ConstantView> scalars = new ArrayList<>();

  public Decoding(
      String owner, JavaTypes types, ServerNames names, Members members, CheckMethods checks) {
    this.owner = owner;
    this.types = types;
    this.names = names;
    this.members = members;
    this.checks = checks;
  }

  /** The methods that the expressions so far refer to. */
  public List<ReaderView> readers() {
    return List.copyOf(readers);
  }

  /** The variants of scalars that the expressions so far refer to. */
  public List<ConstantView> scalars() {
    return List.copyOf(scalars);
  }

  /** How the texts of a scalar are read at a place. */
  public String scalar(Place place, Scalar scalar) {
    return variant(place).orElse(ServerNames.SCALARS + "." + scalar.name());
  }

  /** The constant of the scalar at a place, if it is not the usual one. */
  private Optional<String> variant(Place place) {
    if (!variants.containsKey(place)) {
      checks
          .use(place)
          .flatMap(use -> ScalarVariant.of(use).map(made -> constant(place, use, made)))
          .ifPresent(name -> variants.put(place, name));
    }
    return Optional.ofNullable(variants.get(place));
  }

  private String constant(Place place, TypeUse use, String made) {
    if (use.intake().custom().isPresent()) {
      return custom(use);
    }
    return constant(place.constant("Scalar"), use, made);
  }

  /** The constant of a user's type, which is one for all places. */
  String custom(TypeUse use) {
    CustomScalar custom = use.intake().custom().orElseThrow();
    if (!customs.containsKey(custom)) {
      String wanted = JavaNames.constant(custom.type().simpleName() + "Scalar");
      customs.put(custom, constant(wanted, use, ScalarVariant.of(custom)));
    }
    return customs.get(custom);
  }

  private String constant(String wanted, TypeUse use, String made) {
    String name = members.constants().take(wanted);
    String type = JavaTypes.mark("dev.jetwright.runtime.text", "Scalar");
    scalars.add(new ConstantView(type + "<" + types.boxed(use) + ">", name, made));
    return name;
  }

  private static String readVariant(Scalar scalar, String arguments) {
    return ".read" + (scalar.isPrimitive() ? scalarName(scalar) : "Scalar") + "(" + arguments + ")";
  }

  /** A reference to the method that checks the object as a whole, if there is one. */
  public Optional<String> whole() {
    return checks.reference(Place.whole());
  }

  /** The value as Java declares it, read and checked. */
  String value(Place place, TypeUse use, String in) {
    Optional<String> check = checks.reference(place);
    if (use.isRequired()) {
      return check.isEmpty()
          ? plain(place, use.type(), in)
          : checked(place, use.type(), check.get(), in);
    }
    if (use.nullness() == Nullness.UPDATE) {
      return update(place, use, check, in);
    }
    boolean optional = use.nullness() == Nullness.OPTIONAL;
    boolean present = Usage.mustBePresent(use);
    String method = present ? "readNotNull" : optional ? "readOptional" : "readNullable";
    String call = in + "." + method + "(" + decoder(place, use.type()) + and(check) + ")";
    return present && optional
        ? JavaTypes.mark("java.util", "Optional") + ".ofNullable(" + call + ")"
        : call;
  }

  private String update(Place place, TypeUse use, Optional<String> check, String in) {
    String method = Usage.mustBePresent(use) ? ".readNotNull(" : ".read(";
    return UPDATES + method + in + ", " + decoder(place, use.type()) + and(check) + ")";
  }

  private String checked(Place place, Type type, String check, String in) {
    if (type instanceof Scalar scalar && variant(place).isPresent()) {
      return in + readVariant(scalar, variant(place).get() + ", " + check);
    }
    if (type instanceof Scalar scalar && hasCheckedMethod(scalar)) {
      return in + ".read" + scalarName(scalar) + "(" + check + ")";
    }
    return in + ".read(" + decoder(place, type) + ", " + check + ")";
  }

  private static boolean hasCheckedMethod(Scalar scalar) {
    return switch (scalar) {
      case STRING, CHAR, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> true;
      default -> false;
    };
  }

  private static String and(Optional<String> check) {
    return check.map(reference -> ", " + reference).orElse("");
  }

  /** The value without its checks and as if it must be there. */
  private String plain(Place place, Type type, String in) {
    return type.accept(new Plain(place, in));
  }

  /** A reference to a method that reads a value without its checks, as if it must be there. */
  public String decoder(Place place, Type type) {
    if (type instanceof Scalar scalar && variant(place).isEmpty()) {
      return READER + "::read" + scalarName(scalar);
    }
    if (type instanceof NamedType named) {
      return names.mark(names.codec(named)) + "::read";
    }
    if (type instanceof AnyType any) {
      return any(any) + "::read";
    }
    return reader(
        "read" + place.suffix(),
        nullable(checks.use(place).map(types::boxed).orElseGet(() -> types.boxed(type))),
        () -> plain(place, type, "in"));
  }

  /** A reference to a method that reads an element or a map's value as it is declared. */
  public String partDecoder(Place place, TypeUse use) {
    if (use.isRequired() && checks.reference(place).isEmpty()) {
      return decoder(place, use.type());
    }
    String type = types.argument(use);
    boolean neverNull = use.nullness() == Nullness.OPTIONAL
        || use.nullness() == Nullness.UPDATE
        || JavaTypes.isPrimitive(use);
    return reader(
        "read" + kind(use) + place.suffix(),
        neverNull ? type : nullable(type),
        () -> value(place, use, "in"));
  }

  /** What tells the method of a collection from the one that reads it as it is declared. */
  private static String kind(TypeUse use) {
    if (!(use.type() instanceof ArrayType || use.type() instanceof MapType)) {
      return "";
    }
    return switch (use.nullness()) {
      case REQUIRED -> "Checked";
      case OPTIONAL -> "Optional";
      case NULLABLE -> "Nullable";
      case UPDATE -> "Update";
    };
  }

  private static String nullable(String type) {
    return "@" + JavaTypes.mark("org.jspecify.annotations", "Nullable") + " " + type;
  }

  /** Adds a method; those that it calls in turn come after it. */
  private String reader(String wanted, String type, Supplier<String> value) {
    String name = members.methods().take(wanted);
    int position = readers.size();
    readers.add(new ReaderView(type, name, ""));
    readers.set(position, new ReaderView(type, name, value.get()));
    return owner + "::" + name;
  }

  /** The class of the runtime that reads and writes any JSON. */
  static String any(AnyType any) {
    return switch (any) {
      case OBJECT -> JavaTypes.mark(JSON, "AnyJson");
      case NODE -> JavaTypes.mark(JSON, "JsonNodes");
      case TEXT -> JavaTypes.mark(JSON, "JsonTexts");
    };
  }

  /** How a map's key is read and written. */
  static String text(TypeUse key, ServerNames names) {
    if (key.intake().custom().isPresent()) {
      return ScalarVariant.of(key.intake().custom().get());
    }
    return names.text(key.type());
  }

  /**
   * The end of the names of the runtime's methods for a scalar: {@code Int}, {@code LocalDateTime}.
   */
  static String scalarName(Scalar scalar) {
    StringBuilder name = new StringBuilder();
    for (String word : scalar.name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** Reads a value that must be there. */
  private final class Plain implements Type.Visitor<String> {
    private final Place place;
    private final String in;

    Plain(Place place, String in) {
      this.place = place;
      this.in = in;
    }

    @Override
    public String scalar(Scalar scalar) {
      return variant(place)
          .map(name -> in + readVariant(scalar, name))
          .orElseGet(() -> in + ".read" + scalarName(scalar) + "()");
    }

    @Override
    public String any(AnyType any) {
      return Decoding.any(any) + ".read(" + in + ")";
    }

    @Override
    public String secret(SecretType secret) {
      String decoder = partDecoder(place.secret(), secret.value());
      return JavaTypes.mark(JSON, "Secrets") + ".read(" + in + ", " + decoder + ")";
    }

    @Override
    public String array(ArrayType array) {
      TypeUse element = array.element();
      String method = array.unique() ? ".readSet(" : ".readList(";
      if (element.isRequired()) {
        String check = and(checks.reference(place.element()));
        return in + method + decoder(place.element(), element.type()) + check + ")";
      }
      return in + method + partDecoder(place.element(), element) + ")";
    }

    @Override
    public String map(MapType map) {
      String key = map.key().type() instanceof Scalar scalar
          ? Decoding.this.scalar(place.key(), scalar)
          : text(map.key(), names);
      return in + ".readMap(" + key + and(checks.reference(place.key())) + ", "
          + partDecoder(place.value(), map.value()) + ")";
    }

    @Override
    public String named(NamedType named) {
      return names.mark(names.codec(named)) + ".read(" + in + ")";
    }

    @Override
    public String variable(TypeVariable variable) {
      throw new IllegalStateException("Open type variable: " + variable.name());
    }

    @Override
    public String binary(Binary binary) {
      return in + ".readFile" + (binary.kind() == Binary.Kind.FILE ? "()" : "Bytes()");
    }

    @Override
    public String stream(StreamType stream) {
      throw new IllegalStateException("No JSON: " + stream);
    }
  }
}
