package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.AnyType;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  static final String ITERATOR = "java.util.Iterator";
  static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";
  static final String EVENTS = "dev.jetwright.Events";
  static final String INPUT_STREAM = "java.io.InputStream";
  static final String STREAMING_OUTPUT = "dev.jetwright.StreamingOutput";
  static final String DOWNLOAD = "dev.jetwright.Download";
  static final String VIEW = "dev.jetwright.View";
  static final String UPLOADED_FILE = "dev.jetwright.UploadedFile";
  static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");
  static final String REPLY = "dev.jetwright.Reply";
  static final String REDIRECT = "dev.jetwright.Redirect";
  static final String SET_COOKIE = "dev.jetwright.SetCookie";

  /** The scalars by qualified name, and those that are primitive by keyword, too. */
  private static final Map<String, Scalar> SCALARS = scalars();

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
      Map.entry("java.lang.CharSequence", "String"),
      Map.entry("java.lang.Number", "BigDecimal"),
      Map.entry("java.util.Date", "Instant"),
      Map.entry("java.util.Calendar", "OffsetDateTime"),
      Map.entry("java.sql.Date", "LocalDate"),
      Map.entry("java.sql.Timestamp", "Instant"),
      Map.entry("java.util.OptionalInt", "Optional<Integer>"),
      Map.entry("java.util.OptionalLong", "Optional<Long>"),
      Map.entry("java.util.OptionalDouble", "Optional<Double>"),
      Map.entry("dev.jetwright.SseEvent", "%s"),
      Map.entry("java.util.stream.IntStream", "Stream<Integer>"),
      Map.entry("java.util.stream.LongStream", "Stream<Long>"),
      Map.entry("java.util.stream.DoubleStream", "Stream<Double>"),
      Map.entry("java.util.concurrent.SubmissionPublisher", "Flow.Publisher<%s>"),
      Map.entry("org.reactivestreams.Publisher", "Flow.Publisher<%s>"),
      Map.entry(ITERATOR, "List<%s>"),
      Map.entry(PUBLISHER, "List<%s>"),
      Map.entry(EVENTS, "List<%s>"),
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

  private static Map<String, Scalar> scalars() {
    Map<String, Scalar> scalars = new HashMap<>();
    for (Scalar scalar : Scalar.values()) {
      scalars.put(scalar.javaType().qualifiedName(), scalar);
      if (scalar.isPrimitive()) {
        scalars.put(scalar.keyword(), scalar);
      }
    }
    return scalars;
  }

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

  /** A map of these types. */
  static TypeReference map(TypeReference key, TypeReference value, Location location) {
    TypeName name = new TypeName("java.util", "Map");
    return new TypeReference(new JavaType.Declared(name, List.of(key, value)), location);
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
            Stream.of(STREAM, ITERATOR, PUBLISHER, EVENTS),
            Stream.of(INPUT_STREAM, STREAMING_OUTPUT, DOWNLOAD, VIEW, UPLOADED_FILE),
            Stream.of(REPLY, REDIRECT, SET_COOKIE))
        .flatMap(names -> names)
        .sorted()
        .toList();
  }
}
