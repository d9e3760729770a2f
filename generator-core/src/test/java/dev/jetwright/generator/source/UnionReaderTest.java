package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RecordDefinition.Tag;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.UnionDefinition.Variant;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionReaderTest {
  @TempDir
  Path folder;

  private Sources shapes(String declarations) {
    return new Sources(folder)
        .items("  @Post Shape post(Shape shape);")
        .shop("Shape", "import com.fasterxml.jackson.annotation.*;\n" + declarations);
  }

  private static List<String> variants(UnionDefinition union) {
    return union.variants().stream()
        .map(variant -> variant.type().name().nestedName() + " " + variant.tag())
        .toList();
  }

  private UnionDefinition shape(String declarations) {
    return (UnionDefinition) shapes(declarations).type("Shape");
  }

  @Test
  void permittedRecordsAreVariants() {
    UnionDefinition shape = shape("""
            /** A figure. */
            public sealed interface Shape permits Square, Circle {}
            record Circle(double radius) implements Shape {}
            record Square(double side) implements Shape {}
            """);

    assertEquals("type", shape.tagProperty());
    assertEquals(List.of("Square Square", "Circle Circle"), variants(shape));
    assertEquals("A figure.", shape.doc().summary());
  }

  @Test
  void subtypesInTheFileAreImplied() {
    assertEquals(
        List.of("Shape.Circle Circle", "Shape.Square Square", "Outside Outside"),
        variants(shape("""
                public sealed interface Shape {
                  record Circle(double radius) implements Shape {}
                  record Square(double side) implements Shape, Cloneable {}
                }
                record Outside(int x) implements Shape {}
                record Unrelated(int x) {}
                """)));
  }

  @Test
  void sealedInterfacesInsideAreFlattened() {
    Sources sources = shapes("""
        public sealed interface Shape permits Round, Square {}
        sealed interface Round extends Shape permits Circle, Oval {}
        record Circle(double r) implements Round {}
        record Oval(double a, double b) implements Round {}
        record Square(double side) implements Shape {}
        """);

    assertEquals(List.of("Circle Circle", "Oval Oval", "Square Square"), variants((UnionDefinition)
        sources.type("Shape")));
    assertEquals(List.of(new Tag("type", "Circle")), sources.record("Circle").tags());
  }

  @Test
  void jacksonNamesTheTags() {
    Sources sources = shapes("""
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
        @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle"), @JsonSubTypes.Type(Dot.class)})
        public sealed interface Shape permits Circle, Square, Dot {}
        record Circle(double r) implements Shape {}
        @JsonTypeName("square") record Square(double side) implements Shape {}
        record Dot() implements Shape {}
        """);

    UnionDefinition shape = (UnionDefinition) sources.type("Shape");
    assertEquals("kind", shape.tagProperty());
    assertEquals(List.of("Circle circle", "Square square", "Dot Dot"), variants(shape));
    assertEquals(List.of(new Tag("kind", "square")), sources.record("Square").tags());
  }

  @Test
  void jacksonsOwnPropertyIsAtType() {
    assertEquals("@type", shape("""
                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
                public sealed interface Shape { record Dot() implements Shape {} }
                """).tagProperty());
  }

  @Test
  void sealedInterfaceInheritsItsTagProperty() {
    Sources sources =
        new Sources(folder).items("  @Post Shape post(Round round);").shop("Shape", """
            @com.fasterxml.jackson.annotation.JsonTypeInfo(
                use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME, property = "kind")
            public sealed interface Shape permits Round {}
            sealed interface Round extends Shape permits Circle {}
            record Circle(double r) implements Round {}
            """);

    assertEquals("kind", ((UnionDefinition) sources.type("Round")).tagProperty());
    assertEquals(List.of(new Tag("kind", "Circle")), sources.record("Circle").tags());
  }

  @Test
  void recordOfTwoUnionsHasTheTagsOfBoth() {
    Sources sources = new Sources(folder).items("  @Post One post(Two two);").shop("One", """
            public sealed interface One permits Both {}
            @com.fasterxml.jackson.annotation.JsonTypeInfo(
                use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME, property = "kind")
            sealed interface Two permits Both {}
            record Both(int x) implements One, Two {}
            """);

    assertEquals(
        List.of(new Tag("type", "Both"), new Tag("kind", "Both")),
        sources.record("Both").tags());
  }

  @Test
  void recordOutsideOfUnionsHasNoTag() {
    RecordDefinition alone = new Sources(folder)
        .items("  @Post Circle post();")
        .shop("Marker", "public sealed interface Marker permits Circle {}")
        .shop("Circle", "public record Circle(int r) implements Marker {}")
        .record("Circle");

    assertEquals(List.of(), alone.tags());
  }

  @Test
  void typeParametersPassThrough() {
    UnionDefinition outcome = (UnionDefinition) new Sources(folder)
        .items("  @Get Outcome<String, Integer> get();")
        .shop("Outcome", """
            public sealed interface Outcome<A, B> {
              record Ok<X, Y>(Y value) implements Outcome<Y, X> {}
              sealed interface Bad<E, F> extends Outcome<F, E> {}
              record None<A, B>() implements Outcome<A, B> {}
            }
            record Worse<S, T>(T value) implements Outcome.Bad<S, T> {}
            """)
        .type("Outcome");

    assertEquals(List.of("A", "B"), outcome.typeParameters());
    Variant ok = outcome.variants().get(0);
    assertEquals(
        List.of(new TypeVariable("B"), new TypeVariable("A")),
        ok.type().arguments().stream().map(argument -> argument.type()).toList());
    Variant worse = outcome.variants().get(1);
    assertEquals("Worse", worse.tag());
    assertEquals(
        List.of(new TypeVariable("B"), new TypeVariable("A")),
        worse.type().arguments().stream().map(argument -> argument.type()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record Text(String s) implements Outcome<String> {} | Text",
        "record Raw(String s) implements Outcome {} | Raw",
        "record More<A, B>(A a, B b) implements Outcome<A> {} | More",
        "enum Color implements Outcome<String> { RED } | Color",
      })
  void typeParametersThatDoNotPassThroughAreSaid(String variant, String underlined) {
    assertEquals(
        List.of("union-variants: " + underlined),
        new Sources(folder)
            .items("  @Get Outcome<Integer> get();")
            .shop(
                "Outcome",
                "public sealed interface Outcome<A> { record Ok<A>(A value) implements Outcome<A> {} "
                    + variant + " }")
            .wrong());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "enum Dot implements Shape { DOT } | `Dot` is an enum and cannot be a variant of `Shape`.",
        "non-sealed interface Dot extends Shape {} | `Dot` is not sealed and cannot be a variant of `Shape`.",
      })
  void otherVariantsAreSaidWhereTheyArePermitted(String dot, String message) {
    var found = shapes("public sealed interface Shape permits Circle, Dot {}\n"
            + "record Circle(int r) implements Shape {}\n" + dot)
        .diagnostic();

    assertEquals(message, found.message());
    assertEquals("src/shop/Shape.java:4:47", found.location().toString());
  }

  @Test
  void listsOfStrangersAreSaid() {
    assertEquals(
        List.of("union-variants: @JsonSubTypes.Type(value = Shape.Other.class, name = \"o\")"),
        shapes("""
                @JsonSubTypes(@JsonSubTypes.Type(value = Shape.Other.class, name = "o"))
                public sealed interface Shape {
                  record Circle(double radius) implements Shape {}
                  record Other(int x) {}
                }
                """).wrong());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "use = JsonTypeInfo.Id.CLASS | JsonTypeInfo.Id.CLASS",
        "use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY | JsonTypeInfo.As.EXTERNAL_PROPERTY",
        "use = JsonTypeInfo.Id.NAME, defaultImpl = Shape.Circle.class | Shape.Circle",
      })
  void otherWaysToTellVariantsApartAreSaid(String attributes, String underlined) {
    assertEquals(
        List.of("unsupported-annotation: " + underlined),
        shapes(
                "@JsonTypeInfo(" + attributes + ")\n"
                    + "public sealed interface Shape { record Circle(double radius) implements Shape {} }")
            .wrong());
  }
}
