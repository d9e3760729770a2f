package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeReaderTest {
  @TempDir
  Path folder;

  private Sources holding(String component) {
    return new Sources(folder)
        .items("  @Post void post(Box box);")
        .shop(
            "Box",
            "import java.math.*; import java.time.*; import org.jspecify.annotations.Nullable;\n"
                + "public record Box(" + component + ") {}");
  }

  private TypeUse type(String component) {
    return holding(component).record("Box").properties().get(0).type();
  }

  @ParameterizedTest
  @CsvSource({
    "String, STRING",
    "java.lang.String, STRING",
    "boolean, BOOLEAN",
    "Boolean, BOOLEAN",
    "int, INT",
    "Integer, INT",
    "long, LONG",
    "Long, LONG",
    "float, FLOAT",
    "Float, FLOAT",
    "double, DOUBLE",
    "Double, DOUBLE",
    "BigDecimal, DECIMAL",
    "UUID, UUID",
    "java.util.UUID, UUID",
    "LocalDate, DATE",
    "LocalDateTime, LOCAL_DATE_TIME",
    "OffsetDateTime, OFFSET_DATE_TIME",
    "Instant, INSTANT",
    "Duration, DURATION",
  })
  void scalars(String type, Scalar scalar) {
    TypeUse read = type(type + " value");

    assertEquals(scalar, read.type());
    assertEquals(Nullness.REQUIRED, read.nullness());
    assertEquals(type, new Sources(folder).underlined(read.location()));
  }

  @Test
  void containersNest() {
    MapType map = (MapType) type("Map<UUID, List<Set<Integer>>> value").type();

    assertEquals(Scalar.UUID, map.key().type());
    ArrayType list = (ArrayType) map.value().type();
    assertTrue(!list.unique());
    ArrayType set = (ArrayType) list.element().type();
    assertTrue(set.unique());
    assertEquals(Scalar.INT, set.element().type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Optional<String> x | OPTIONAL",
        "java.util.Optional<List<String>> x | OPTIONAL",
        "@Nullable String x | NULLABLE",
        "@org.jspecify.annotations.Nullable Integer x | NULLABLE",
        "java.lang.@Nullable String x | NULLABLE",
        "@jakarta.annotation.Nullable String x | NULLABLE",
        "@org.jetbrains.annotations.NotNull String x | REQUIRED",
        "Integer x | REQUIRED",
      })
  void nullnessIsWrittenOrRequired(String component, Nullness nullness) {
    assertEquals(nullness, type(component).nullness());
  }

  @Test
  void elementsHaveANullnessOfTheirOwn() {
    MapType map = (MapType) type("Map<String, @Nullable String> x").type();

    assertEquals(Nullness.REQUIRED, map.key().nullness());
    assertEquals(Nullness.NULLABLE, map.value().nullness());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Byte[] b | Byte[] | Write `List<Byte>`.",
        "int[] n | int[] | Write `List<Integer>`.",
        "String[][] n | String[][] | Write `List<String[]>`.",
        "Number n | Number | Write `BigDecimal`.",
        "Date d | Date | Write `Instant`.",
        "OptionalInt i | OptionalInt | Write `Optional<Integer>`.",
        "Collection<String> s | Collection | Write `List<String>`.",
        "ArrayList<Integer> s | ArrayList | Write `List<Integer>`.",
        "SortedSet<UUID> s | SortedSet | Write `Set<UUID>`.",
        "HashMap<String, Long> m | HashMap | Write `Map<String, Long>`.",
        "List l | List | Write `List<String>` or the like.",
        "Map m | Map | Write `Map<String, Integer>` or the like.",
        "List<? extends Number> l | ? extends Number | Write the type itself, such as `Number`.",
        "List<?> l | ? | Write the type itself, such as `String`.",
        "Optional o | Optional | Write `Optional<String>` or the like.",
        "Optional<Optional<String>> o | Optional | Write `Optional<String>`.",
        "Class<String> c | Class | Write a record, or a type such as `String` or `int`.",
        "Runnable r | Runnable | Write a record, or a type such as `String` or `int`.",
        "Void v | Void | Write a record, or a type such as `String` or `int`.",
      })
  void otherTypesAreSaidWithWhatToWrite(String component, String underlined, String repair) {
    Diagnostic found = holding(component).diagnostic();

    assertEquals(DiagnosticCode.UNSUPPORTED_TYPE, found.code());
    assertEquals(underlined, new Sources(folder).underlined(found.location()));
    assertEquals(repair, found.repair());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interface Thing {} | `Thing` is an interface, which is not a type of a contract.",
        "@interface Thing {} | `Thing` is an annotation, which is not a type of a contract.",
        "enum Thing {} | `Thing` is an enum without constants, which is not a type of a contract.",
      })
  void otherDeclarationsAreSaidOnce(String declaration, String message) {
    Diagnostic found = holding("Thing one, List<Thing> two")
        .shop("Thing", "public " + declaration)
        .diagnostic();

    assertEquals(message, found.message());
    assertEquals("src/shop/Box.java:4:19", found.location().toString());
  }

  @Test
  void primitivesAreNeverNull() {
    Diagnostic found = holding("@Nullable int x").diagnostic();

    assertEquals("@Nullable", new Sources(folder).underlined(found.location()));
    assertEquals("Write `@Nullable Integer` or `Optional<Integer>`.", found.repair());
  }

  @Test
  void optionalIsNeverNull() {
    assertEquals(
        List.of("unsupported-type: @Nullable"),
        holding("@Nullable Optional<String> x").wrong());
  }

  @Test
  void genericRecordsKeepTheirVariables() {
    Sources sources = holding("Page<Item> page, Map<String, Page<Integer>> numbers")
        .shop("Page", "public record Page<T>(List<T> items, @Nullable T first, Page<T> next) {}")
        .shop("Item", "public record Item(int x) {}");

    RecordDefinition page = sources.record("Page");
    assertEquals(List.of("T"), page.typeParameters());
    ArrayType items = (ArrayType) page.properties().get(0).type().type();
    assertEquals(new TypeVariable("T"), items.element().type());
    assertEquals(Nullness.NULLABLE, page.properties().get(1).type().nullness());
    NamedType use = (NamedType) sources.record("Box").properties().get(0).type().type();
    assertEquals(
        new TypeName("shop", "Item"), ((NamedType) use.arguments().get(0).type()).name());
  }

  @Test
  void rawAndOverfullGenericsAreSaid() {
    assertEquals(
        List.of("unsupported-type: Page", "unsupported-type: Page", "unsupported-type: Item"),
        holding("Page raw,\n Page<String, String> two,\n Item<String> none")
            .shop("Page", "public record Page<T>(List<T> items) {}")
            .shop("Item", "public record Item(int x) {}")
            .wrong());
  }

  @Test
  void recordsMayReferToThemselves() {
    RecordDefinition node = holding("Node node")
        .shop(
            "Node",
            "public record Node(String name, List<Node> children, Optional<Node> parent) {}")
        .record("Node");

    assertEquals(3, node.properties().size());
  }

  @Test
  void enumsHaveWireNames() {
    EnumDefinition color =
        (EnumDefinition) holding("Color color").shop("Color", """
            /** What it looks like. */
            public enum Color {
              /** Like blood. */
              @com.fasterxml.jackson.annotation.JsonProperty("red") RED,
              GREEN { @Override int hue() { return 120; } },
              @Deprecated BLUE;
              int hue() { return 0; }
            }
            """).type("Color");

    assertEquals(
        List.of("RED red", "GREEN GREEN", "BLUE BLUE"),
        color.constants().stream().map(one -> one.name() + " " + one.wireName()).toList());
    assertEquals("Like blood.", color.constants().get(0).doc().summary());
  }

  @Test
  void enumsOfTheJdkAreEnums() {
    EnumDefinition day = (EnumDefinition) holding("DayOfWeek day").type("DayOfWeek");

    assertEquals("MONDAY", day.constants().get(0).wireName());
    assertEquals(7, day.constants().size());
  }

  @Test
  void componentsHaveWireNamesAndDefaults() {
    RecordDefinition box = holding(
            "@com.fasterxml.jackson.annotation.JsonProperty(\"full_name\") String name, @Default(\"3\") int count")
        .record("Box");

    assertEquals("full_name", box.properties().get(0).wireName());
    Property count = box.properties().get(1);
    assertEquals(List.of("3"), count.defaultValue().orElseThrow());
    assertTrue(!count.isRequired());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | false",
        "{ Rec {} } | false",
        "{ Rec { if (a < 0) throw new IllegalArgumentException(\"a\"); } } | true",
        "{ public Rec(int a) { this.a = a; } } | true",
        "{ Rec(String a) { this(1); } } | false",
        "{ static int b = 3; static { b = 4; } int c() { return a; } } | false",
      })
  void constructorWithABodyChecksItself(String body, boolean selfChecking) {
    assertEquals(
        selfChecking,
        holding("Rec rec")
            .shop("Rec", "public record Rec(int a) " + body)
            .record("Rec")
            .selfChecking());
  }

  @Test
  void whatIsUnreadableIsAStringForTheRules() {
    ReadResult result = new Sources(folder)
        .items("  @Get(\"/{id}\") Itm find(@Positive Thing id, @Positive Whatever other);")
        .result();

    List<Parameter> parameters =
        result.contract().orElseThrow().operations().get(0).parameters();
    assertEquals(3, result.diagnostics().size());
    assertEquals(
        List.of(Scalar.STRING, Scalar.STRING),
        parameters.stream().map(parameter -> parameter.type().type()).toList());
    assertEquals(
        List.of(0, 0),
        parameters.stream()
            .map(parameter -> parameter.type().constraints().size())
            .toList());
  }
}
