package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of the JDK that mean something in a contract, and what to write for others. */
final class JavaTypes {
  static final String OPTIONAL = "java.util.Optional";
  static final String UPDATE = "dev.jetwright.Update";
  static final String SECRET = "dev.jetwright.Secret";
  static final String LIST = "java.util.List";
  static final String SET = "java.util.Set";
  static final String MAP = "java.util.Map";
  static final String STREAM = "java.util.stream.Stream";
  static final String INPUT_STREAM = "java.io.InputStream";
  static final String UPLOADED_FILE = "dev.jetwright.UploadedFile";

  private static final Map<String, Scalar> SCALARS = Map.ofEntries(
      Map.entry("java.lang.String", Scalar.STRING),
      Map.entry("boolean", Scalar.BOOLEAN),
      Map.entry("java.lang.Boolean", Scalar.BOOLEAN),
      Map.entry("int", Scalar.INT),
      Map.entry("java.lang.Integer", Scalar.INT),
      Map.entry("long", Scalar.LONG),
      Map.entry("java.lang.Long", Scalar.LONG),
      Map.entry("float", Scalar.FLOAT),
      Map.entry("java.lang.Float", Scalar.FLOAT),
      Map.entry("double", Scalar.DOUBLE),
      Map.entry("java.lang.Double", Scalar.DOUBLE),
      Map.entry("java.math.BigDecimal", Scalar.DECIMAL),
      Map.entry("java.util.UUID", Scalar.UUID),
      Map.entry("java.time.LocalDate", Scalar.DATE),
      Map.entry("java.time.LocalDateTime", Scalar.LOCAL_DATE_TIME),
      Map.entry("java.time.OffsetDateTime", Scalar.OFFSET_DATE_TIME),
      Map.entry("java.time.Instant", Scalar.INSTANT),
      Map.entry("java.time.Duration", Scalar.DURATION));

  private static final Map<String, AnyType> ANY = Map.of(
      "java.lang.Object", AnyType.OBJECT,
      "tools.jackson.databind.JsonNode", AnyType.NODE,
      "dev.jetwright.RawJson", AnyType.TEXT);

  private static final Map<String, String> BOXES = Map.of(
      "boolean", "Boolean",
      "byte", "Byte",
      "char", "Character",
      "double", "Double",
      "float", "Float",
      "int", "Integer",
      "long", "Long",
      "short", "Short");

  /** What to write instead: a type with its arguments' place, {@code %s}. */
  private static final Map<String, String> INSTEAD = Map.ofEntries(
      Map.entry("char", "String"),
      Map.entry("java.lang.Character", "String"),
      Map.entry("java.lang.CharSequence", "String"),
      Map.entry("byte", "int"),
      Map.entry("java.lang.Byte", "Integer"),
      Map.entry("short", "int"),
      Map.entry("java.lang.Short", "Integer"),
      Map.entry("java.lang.Number", "BigDecimal"),
      Map.entry("java.math.BigInteger", "BigDecimal"),
      Map.entry("java.util.Date", "Instant"),
      Map.entry("java.util.Calendar", "OffsetDateTime"),
      Map.entry("java.sql.Date", "LocalDate"),
      Map.entry("java.sql.Timestamp", "Instant"),
      Map.entry("java.time.ZonedDateTime", "OffsetDateTime"),
      Map.entry("java.time.LocalTime", "String"),
      Map.entry("java.time.OffsetTime", "String"),
      Map.entry("java.time.Period", "String"),
      Map.entry("java.time.Year", "int"),
      Map.entry("java.time.YearMonth", "String"),
      Map.entry("java.time.ZoneId", "String"),
      Map.entry("java.util.Locale", "String"),
      Map.entry("java.util.Currency", "String"),
      Map.entry("java.net.URI", "String"),
      Map.entry("java.net.URL", "String"),
      Map.entry("java.util.OptionalInt", "Optional<Integer>"),
      Map.entry("java.util.OptionalLong", "Optional<Long>"),
      Map.entry("java.util.OptionalDouble", "Optional<Double>"),
      Map.entry("java.lang.Iterable", "List<%s>"),
      Map.entry("java.util.Collection", "List<%s>"),
      Map.entry("java.util.ArrayList", "List<%s>"),
      Map.entry("java.util.LinkedList", "List<%s>"),
      Map.entry("java.util.Queue", "List<%s>"),
      Map.entry("java.util.Deque", "List<%s>"),
      Map.entry("java.util.SequencedCollection", "List<%s>"),
      Map.entry("java.util.HashSet", "Set<%s>"),
      Map.entry("java.util.LinkedHashSet", "Set<%s>"),
      Map.entry("java.util.TreeSet", "Set<%s>"),
      Map.entry("java.util.SortedSet", "Set<%s>"),
      Map.entry("java.util.NavigableSet", "Set<%s>"),
      Map.entry("java.util.SequencedSet", "Set<%s>"),
      Map.entry("java.util.HashMap", "Map<%s>"),
      Map.entry("java.util.LinkedHashMap", "Map<%s>"),
      Map.entry("java.util.TreeMap", "Map<%s>"),
      Map.entry("java.util.SortedMap", "Map<%s>"),
      Map.entry("java.util.NavigableMap", "Map<%s>"),
      Map.entry("java.util.SequencedMap", "Map<%s>"));

  private JavaTypes() {}

  /** The scalar that a type is, by its qualified name or keyword. */
  static Optional<Scalar> scalar(String name) {
    return Optional.ofNullable(SCALARS.get(name));
  }

  /** What kind of any JSON a type is, by its qualified name. */
  static Optional<AnyType> any(String name) {
    return Optional.ofNullable(ANY.get(name));
  }

  /** The wrapper class of a primitive type: {@code Integer}. */
  static String box(String name) {
    return BOXES.getOrDefault(name, name);
  }

  static boolean isPrimitive(String name) {
    return BOXES.containsKey(name);
  }

  /**
   * What to write for a type that is not supported.
   *
   * @param name its qualified name or keyword
   * @param arguments the text between its angle brackets
   */
  static Optional<String> instead(String name, String arguments) {
    return Optional.ofNullable(INSTEAD.get(name)).map(type -> type.replace("%s", arguments));
  }

  /** The qualified names of the types that are supported. */
  static List<String> names() {
    return Stream.of(
            SCALARS.keySet().stream().filter(name -> name.indexOf('.') > 0),
            ANY.keySet().stream(),
            Stream.of(OPTIONAL, UPDATE, SECRET, LIST, SET, MAP),
            Stream.of(STREAM, INPUT_STREAM, UPLOADED_FILE))
        .flatMap(names -> names)
        .sorted()
        .toList();
  }
}
