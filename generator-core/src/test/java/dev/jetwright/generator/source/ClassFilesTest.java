package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types of jars that a real compiler made. */
class ClassFilesTest {
  private static final String MODEL = """
      package model;

      import com.fasterxml.jackson.annotation.*;
      import dev.jetwright.*;
      import jakarta.validation.constraints.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      public interface Model {
        int MOST = 40 + 2;
        String PATH = "/things";

        record Zebra(
            @JsonProperty("zulu") @NotBlank @Size(max = MOST, message = "at most {max}") String zeta,
            @Default({"1", "2"}) List<@NotNull @Positive Integer> alpha,
            @Nullable String mike,
            Map<String, @Nullable Long> bravo,
            Optional<@Email String> yankee,
            Page<Color> page,
            Shape shape) {}

        record Page<T>(List<T> items, @Nullable T first) {}

        enum Color { RED, @JsonProperty("green") GREEN, BLUE }

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
        @JsonSubTypes(@JsonSubTypes.Type(value = Square.class, name = "square"))
        sealed interface Shape permits Square, Circle {}
        record Square(double side) implements Shape {}
        @JsonTypeName("circle") record Circle(@PositiveOrZero double radius) implements Shape {}

        @Status(410)
        class Gone extends ApiException {
          public final int code = 3;
          public Gone() { super("gone"); }
          public Color getColor() { return Color.RED; }
        }

        record Later(@Past java.time.Instant instant, @JsonRawValue String secret) {
          @JsonView(Object.class) public int computed() { return 3; }
        }
      }
      """;

  @TempDir
  Path folder;

  private Path classes(String source, String... options) throws IOException {
    Path file = folder.resolve("model/Model.java");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-d", classes.toString(), file.toString()));
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new)));
    return classes;
  }

  private Path jar(String source, String... options) throws IOException {
    Path classes = classes(source, options);
    Path jar = folder.resolve("model.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private Sources using(String type) throws IOException {
    return new Sources(folder)
        .file(
            "shop/Items.java",
            "package shop; import dev.jetwright.*; import model.Model; import model.Model.*;\n"
                + "@Api(path = Model.PATH) public interface Items { @Get " + type
                + " get() throws Gone; }")
        .classPath(folder.resolve("absent.jar"))
        .classPath(Files.writeString(folder.resolve("not-an-archive.jar"), "text"))
        .classPath(jar(MODEL));
  }

  private static List<Constraint> constraints(TypeUse use) {
    return use.constraints().stream().map(ConstraintUse::constraint).toList();
  }

  @Test
  void recordKeepsOrderNamesDefaultsAndNullness() throws IOException {
    RecordDefinition zebra = using("Zebra").record("Zebra");

    assertEquals(
        List.of("zulu", "alpha", "mike", "bravo", "yankee", "page", "shape"),
        zebra.properties().stream().map(Property::wireName).toList());
    assertEquals(List.of("1", "2"), zebra.properties().get(1).defaultValue().orElseThrow());
    assertEquals(Nullness.NULLABLE, zebra.properties().get(2).type().nullness());
    assertEquals(Nullness.OPTIONAL, zebra.properties().get(4).type().nullness());
    assertEquals(Location.of("model.jar!model/Model$Zebra.class"), zebra.location());
  }

  @Test
  void constraintsAreReadOnceEachAlsoOnTypeArguments() throws IOException {
    List<Property> properties = using("Zebra").record("Zebra").properties();

    assertEquals(
        List.of(new Constraint.NotBlank(), new Constraint.Size(0, 42)),
        constraints(properties.get(0).type()));
    assertEquals(
        "at most 42",
        properties.get(0).type().constraints().get(1).message().orElseThrow().text());
    assertEquals(
        List.of(new Constraint.NotNull(), new Constraint.Positive()),
        constraints(((ArrayType) properties.get(1).type().type()).element()));
    assertEquals(List.of(new Constraint.Email()), constraints(properties.get(4).type()));
  }

  @Test
  void genericsEnumsAndUnionsAreRead() throws IOException {
    Contract contract = using("Zebra").contract();

    NamedType page =
        (NamedType) ((RecordDefinition) contract.type(new TypeName("model", "Model.Zebra")))
            .properties()
            .get(5)
            .type()
            .type();
    assertEquals(
        "model.Model.Color", ((NamedType) page.arguments().get(0).type()).name().qualifiedName());
    EnumDefinition color = (EnumDefinition) contract.type(new TypeName("model", "Model.Color"));
    assertEquals(
        List.of("RED", "green", "BLUE"),
        color.constants().stream().map(EnumDefinition.Constant::wireName).toList());
    UnionDefinition shape = (UnionDefinition) contract.type(new TypeName("model", "Model.Shape"));
    assertEquals("kind", shape.tagProperty());
    assertEquals(
        List.of("square", "circle"),
        shape.variants().stream().map(UnionDefinition.Variant::tag).toList());
  }

  @Test
  void constantsOfAJarAreKnown() throws IOException {
    assertEquals("/things", using("Zebra").contract().services().get(0).path());
  }

  @Test
  void errorsAreRead() throws IOException {
    ErrorDefinition gone = using("Zebra").contract().errors().get(0);

    assertEquals(410, gone.status());
    assertEquals(
        List.of("code", "getColor()"),
        gone.properties().stream().map(ErrorDefinition.ErrorProperty::accessor).toList());
  }

  @Test
  void whatIsNotReadIsSaidWithTheJar() throws IOException {
    List<Diagnostic> found = using("Later").result().diagnostics();

    assertEquals(
        List.of(
            "`@JsonRawValue` is not supported on a record component.",
            "`@JsonView` is not supported on a method of a model."),
        found.stream().map(Diagnostic::message).toList());
    assertEquals("model.jar!model/Model$Later.class", found.get(0).location().toString());
  }

  @Test
  void foldersOfClassesAreJars() throws IOException {
    Sources sources = new Sources(folder)
        .file(
            "shop/Items.java",
            "package shop; @dev.jetwright.Api public interface Items { @dev.jetwright.Get model.Model.Color get(); }")
        .classPath(classes(MODEL));

    assertEquals(3, ((EnumDefinition) sources.type("Color")).constants().size());
  }

  @Test
  void operationsAreInheritedFromAJar() throws IOException {
    String base = """
        package model;
        public interface Model<T> {
          @dev.jetwright.Get("/{id}")
          T find(@dev.jetwright.Path long id, @jakarta.validation.constraints.Size(max = 3) String q);
        }
        """;
    Sources sources = new Sources(folder)
        .file(
            "shop/Items.java",
            "package shop; import dev.jetwright.*;\n"
                + "@Api public interface Items extends model.Model<String> {}");

    Operation operation = sources.classPath(jar(base, "-parameters")).operation();
    assertEquals(
        List.of("id", "q"),
        operation.parameters().stream().map(parameter -> parameter.wireName()).toList());
    assertEquals(
        List.of(new Constraint.Size(0, 3)),
        constraints(operation.parameters().get(1).type()));

    jar(base);
    assertTrue(sources.result().diagnostics().get(0).repair().contains("-parameters"));
  }

  @Test
  void hiddenTypesOfAJarAreSaidWhereTheyAreUsed() throws IOException {
    Sources sources = new Sources(folder)
        .file(
            "shop/Items.java",
            "package shop; import dev.jetwright.*;\n"
                + "@Api public interface Items { @Get model.Hidden get();\n"
                + "@Post model.Model.Inner post(); }")
        .classPath(
            jar(
                "package model; class Model { public record Inner(int x) {} } record Hidden(int x) {}"));

    assertEquals(
        List.of("type-not-accessible: model.Hidden", "type-not-accessible: model.Model.Inner"),
        sources.wrong());
  }

  @Test
  void sourcesHideJars() throws IOException {
    assertEquals(
        List.of("own"),
        using("Zebra").sibling("model/Model.java", """
                package model;
                public interface Model {
                  String PATH = "";
                  record Zebra(int own) {}
                  @dev.jetwright.Status(410) class Gone extends Exception {}
                }
                """).record("Zebra").properties().stream()
            .map(Property::name)
            .toList());
  }

  private static final String CONSTRAINT = """
      package model;
      import jakarta.validation.*;
      import java.lang.annotation.*;
      public interface Model {
        @Constraint(validatedBy = Sku.Judge.class)
        @Repeatable(Sku.List.class)
        @Retention(RetentionPolicy.RUNTIME)
        @interface Sku {
          String prefix() default "A";
          int[] digits() default {2, 3};
          RetentionPolicy policy() default RetentionPolicy.CLASS;
          String message() default "like {prefix}-12";
          Class<?>[] groups() default {};
          Class<? extends Payload>[] payload() default {};
          @Retention(RetentionPolicy.RUNTIME)
          @interface List { Sku[] value(); }
          abstract class Base<T> implements ConstraintValidator<Sku, T> {}
          class Judge extends Base<CharSequence> {
            public boolean isValid(CharSequence text, ConstraintValidatorContext context) { return true; }
          }
        }
        record Item(@Sku(prefix = "B") @Sku String code) {}
      }
      """;

  @Test
  void constraintsOfAuthorsComeFromAJar() throws IOException {
    Sources sources = new Sources(folder)
        .file(
            "shop/Items.java",
            "package shop; @dev.jetwright.Api public interface Items {"
                + " @dev.jetwright.Post void create(model.Model.Item item); }")
        .classPath(jar(CONSTRAINT));

    List<ConstraintUse> uses = sources.record("Item").properties().get(0).type().constraints();
    assertEquals("like B-12", uses.get(0).message().orElseThrow().text());
    assertEquals(
        new Constraint.Custom(
            new TypeName("model", "Model.Sku"),
            List.of(
                new Constraint.Element("prefix", name("java.lang", "String"), false, List.of("A")),
                new Constraint.Element("digits", name("", "int"), true, List.of(2, 3)),
                new Constraint.Element(
                    "policy",
                    name("java.lang.annotation", "RetentionPolicy"),
                    false,
                    List.of("CLASS"))),
            new TypeName("model", "Model.Sku.Judge")),
        uses.get(1).constraint());
  }

  private static TypeName name(String packageName, String nestedName) {
    return new TypeName(packageName, nestedName);
  }
}
