package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Constraint.Flag;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintReaderTest {
  @TempDir
  Path folder;

  private Sources constrained(String parameter) {
    return new Sources(folder).items("  @Get void get(" + parameter + ");");
  }

  private static List<Constraint> constraints(TypeUse use) {
    return use.constraints().stream().map(ConstraintUse::constraint).toList();
  }

  private Constraint only(String annotation) {
    return constraints(constrained(annotation + " String x").parameter().type()).get(0);
  }

  @Test
  void everyConstraintIsRead() {
    assertEquals(new Constraint.NotNull(), only("@NotNull"));
    assertEquals(new Constraint.NotEmpty(), only("@NotEmpty"));
    assertEquals(new Constraint.NotBlank(), only("@NotBlank"));
    assertEquals(new Constraint.Size(0, Integer.MAX_VALUE), only("@Size"));
    assertEquals(new Constraint.Size(2, 5), only("@Size(max = 5, min = 2)"));
    assertEquals(new Constraint.Min(-3), only("@Min(-3)"));
    assertEquals(new Constraint.Max(1L << 40), only("@Max(value = 1099511627776L)"));
    assertEquals(
        new Constraint.DecimalMin(new BigDecimal("0.10"), false),
        only("@DecimalMin(value = \"0.10\", inclusive = false)"));
    assertEquals(
        new Constraint.DecimalMax(new BigDecimal("1E+3"), true), only("@DecimalMax(\"1E+3\")"));
    assertEquals(new Constraint.Positive(), only("@Positive"));
    assertEquals(new Constraint.PositiveOrZero(), only("@PositiveOrZero"));
    assertEquals(new Constraint.Negative(), only("@Negative"));
    assertEquals(new Constraint.NegativeOrZero(), only("@NegativeOrZero"));
    assertEquals(new Constraint.Digits(6, 2), only("@Digits(integer = 6, fraction = 2)"));
    assertEquals(new Constraint.Pattern("[a-z]+\\d"), only("@Pattern(regexp = \"[a-z]+\\\\d\")"));
    assertEquals(
        new Constraint.Pattern("a", List.of(Flag.CASE_INSENSITIVE, Flag.DOTALL)),
        only(
            "@Pattern(regexp = \"a\", flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE})"));
    assertEquals(new Constraint.Email(), only("@Email"));
    assertEquals(
        new Constraint.Email(".*@x", List.of(Flag.COMMENTS)),
        only("@Email(regexp = \".*@x\", flags = Pattern.Flag.COMMENTS)"));
    assertEquals(new Constraint.Null(), only("@Null"));
    assertEquals(new Constraint.AssertTrue(), only("@AssertTrue"));
    assertEquals(new Constraint.AssertFalse(), only("@AssertFalse"));
    assertEquals(new Constraint.Past(), only("@Past"));
    assertEquals(new Constraint.PastOrPresent(), only("@PastOrPresent"));
    assertEquals(new Constraint.Future(), only("@Future"));
    assertEquals(new Constraint.FutureOrPresent(), only("@FutureOrPresent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Size(max = 7)",
        "@jakarta.validation.constraints.Size(max = 7)",
        "@Size.List(@Size(max = 7))",
        "@Size.List({@Size(max = 7)})",
        "@Size(max = 3 + 2 * 2)",
        "@Size(max = Limits.MOST)",
        "@Size(max = shop.Limits.MOST)",
        "@Size(max = Limits.More.SEVEN)",
        "@Size(max = 07)",
        "@Size(max = 0b111)",
        "@Valid @Size(max = 7)",
      })
  void spellings(String annotation) {
    assertEquals(
        List.of(new Constraint.Size(0, 7)),
        constraints(new Sources(folder)
            .items("  @Get void get(" + annotation + " String x);")
            .shop(
                "Limits",
                "class Limits { static final int MOST = More.SEVEN; interface More { int SEVEN = 14 / (1 + 1); } }")
            .file(
                "shop/Items.java",
                "package shop; import dev.jetwright.*; import jakarta.validation.*;"
                    + "import jakarta.validation.constraints.*;\n@Api public interface Items {\n"
                    + "  @Get void get(" + annotation + " String x); }")
            .parameter()
            .type()));
  }

  @Test
  void limitsOfTheJdkAreKnown() {
    assertEquals(new Constraint.Max(Integer.MAX_VALUE), only("@Max(Integer.MAX_VALUE)"));
    assertEquals(new Constraint.Min(Long.MIN_VALUE), only("@Min(Long.MIN_VALUE)"));
    assertEquals(new Constraint.Min(Integer.MIN_VALUE), only("@Min(-2147483648)"));
    assertEquals(new Constraint.Min(Long.MIN_VALUE), only("@Min(-9223372036854775808L)"));
  }

  @Test
  void repeatedConstraintsStayInOrder() {
    assertEquals(
        List.of(
            new Constraint.Pattern("a"),
            new Constraint.NotBlank(),
            new Constraint.Pattern("b"),
            new Constraint.Pattern("c")),
        constraints(constrained(
                "@Pattern(regexp = \"a\") @NotBlank @Pattern.List({@Pattern(regexp = \"b\"), @Pattern(regexp = \"c\")}) String x")
            .parameter()
            .type()));
  }

  @Test
  void typeArgumentsHaveTheirOwn() {
    MapType map = (MapType)
        constrained("@NotEmpty Map<@Size(max = 3) String, @NotEmpty List<@Positive Integer>> x")
            .parameter()
            .type()
            .type();

    assertEquals(List.of(new Constraint.Size(0, 3)), constraints(map.key()));
    assertEquals(List.of(new Constraint.NotEmpty()), constraints(map.value()));
    assertEquals(
        List.of(new Constraint.Positive()),
        constraints(((ArrayType) map.value().type()).element()));
  }

  @Test
  void constraintsOfAnOptionalsArgumentAreTheValues() {
    TypeUse use =
        constrained("@NotNull Optional<@Size(max = 3) String> x").parameter().type();

    assertEquals(Nullness.OPTIONAL, use.nullness());
    assertEquals(List.of(new Constraint.NotNull(), new Constraint.Size(0, 3)), constraints(use));
  }

  @Test
  void constraintOnAnOptionalIsToBeMoved() {
    Diagnostic found = constrained("@Size(max = 3) Optional<String> x").diagnostic();

    assertEquals(DiagnosticCode.CONSTRAINT_DOES_NOT_FIT, found.code());
    assertEquals("Move it: `Optional<@Size String>`.", found.repair());
    assertEquals("@Size(max = 3)", new Sources(folder).underlined(found.location()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Size(max = 3, message = \"at most {max}, at least {min}\") | at most 3, at least 0",
        "@Min(value = 3, message = \"{value} is the least\") | 3 is the least",
        "@NotBlank(message = \"say something\") | say something",
        "@Pattern(regexp = \"a$\", message = \"like {regexp}\") | like a$",
        "@DecimalMin(value = \"0.5\", message = \"{inclusive} {value}\") | true 0.5",
        "@NotBlank(message = \"a \\\\{b\\\\} \\\\$ \\\\\\\\\") | a {b} $ \\",
      })
  void messageHasItsAttributesFilledIn(String annotation, String message) {
    assertEquals(
        Optional.of(message),
        constrained(annotation + " String x")
            .parameter()
            .type()
            .constraints()
            .get(0)
            .message()
            .map(ConstraintUse.Message::text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@NotBlank(message = \"${min + 1}\") | \"${min + 1}\"",
        "@NotBlank(payload = {Other.class}) | {Other.class}",
        "@DecimalMin(\"a lot\") | \"a lot\"",
        "@Size(max = Unknown.LIMIT) | Unknown.LIMIT",
        "@Size(max = Items.SELF) | Items.SELF",
        "@javax.validation.constraints.Size(max = 3) | @javax.validation.constraints.Size(max = 3)",
        "@org.hibernate.validator.constraints.Length(max = 3) | @org.hibernate.validator.constraints.Length(max = 3)",
        "@com.fasterxml.jackson.annotation.JsonFormat(pattern = \"x\") | @com.fasterxml.jackson.annotation.JsonFormat(pattern = \"x\")",
      })
  void whatIsNotReadIsSaid(String annotation, String underlined) {
    assertEquals(
        List.of("unsupported-annotation: " + underlined),
        new Sources(folder)
            .items("  int SELF = SELF + 1;\n  @Get void get(" + annotation + " String x);")
            .shop(
                "Isbn",
                "@jakarta.validation.Constraint(validatedBy = {}) public @interface Isbn {}")
            .shop("Other", "public interface Other {}")
            .wrong());
  }

  @Test
  void emptyGroupsAreNone() {
    assertEquals(
        List.of(new Constraint.NotBlank()),
        constraints(constrained("@NotBlank(groups = {}) String x").parameter().type()));
  }

  @Test
  void oldPackageIsToBeRenamed() {
    assertEquals(
        "Import `jakarta.validation.constraints.Size` instead.",
        constrained("@javax.validation.constraints.Size(max = 3) String x")
            .diagnostic()
            .repair());
  }

  @Test
  void constraintWithoutImportIsSaid() {
    Diagnostic found = new Sources(folder)
        .file(
            "shop/Items.java",
            "package shop; import dev.jetwright.*;\n"
                + "@Api public interface Items { @Get void get(@Notblank @Size(max = 3) @Mine String x); }")
        .result()
        .diagnostics()
        .get(1);

    assertEquals(DiagnosticCode.UNKNOWN_TYPE, found.code());
    assertEquals("Import `jakarta.validation.constraints.Size`.", found.repair());
  }

  @Test
  void otherAnnotationsMeanNothing() {
    assertEquals(
        List.of(),
        constrained(
                "@SuppressWarnings(\"x\") @lombok.NonNull @Mine @io.swagger.annotations.ApiParam(3) String x")
            .shop("Mine", "public @interface Mine {}")
            .parameter()
            .type()
            .constraints());
  }
}
