package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.Binding;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {
  @TempDir
  Path folder;

  private Sources parameter(String declaration) {
    return new Sources(folder)
        .items("  @Post(\"/{id}\") void post(" + declaration + ");")
        .shop("Item", "public record Item(String name) {}")
        .shop("Page", "public record Page<T>(List<T> items) {}")
        .shop("Color", "public enum Color { RED }")
        .shop("Shape", "public sealed interface Shape { record Dot(int x) implements Shape {} }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int id | PATH",
        "Color id | PATH",
        "int other | QUERY",
        "Optional<UUID> other | QUERY",
        "Color color | QUERY",
        "List<String> tags | QUERY",
        "Optional<Set<Color>> colors | QUERY",
        "Item item | BODY",
        "Optional<Item> item | BODY",
        "Page<String> page | BODY",
        "Shape shape | BODY",
        "List<Item> items | BODY",
        "Map<String, Integer> stock | BODY",
        "List<List<Integer>> matrix | BODY",
      })
  void sourceFollowsFromNameAndType(String declaration, ParameterSource source) {
    Parameter parameter = parameter(declaration).parameter();

    assertEquals(source, parameter.source());
    assertEquals(Binding.INFERRED, parameter.binding());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Path int id | PATH | id | ANNOTATED",
        "@Path(\"id\") int itemId | PATH | id | NAMED",
        "@Query(\"\") int id | QUERY | id | ANNOTATED",
        "@Query(\"item-query\") int q | QUERY | item-query | NAMED",
        "@Query(value = \"a\" + \"b\") int q | QUERY | ab | NAMED",
        "@Header String userAgent | HEADER | user-agent | ANNOTATED",
        "@Header String x_token | HEADER | x-token | ANNOTATED",
        "@Header String xAPIKey2 | HEADER | x-api-key2 | ANNOTATED",
        "@Header(\"X-Token\") String token | HEADER | x-token | NAMED",
        "@Body int price | BODY | price | ANNOTATED",
        "@Body(\"price\") int amount | BODY | price | NAMED",
      })
  void annotationSaysSourceAndName(
      String declaration, ParameterSource source, String name, Binding binding) {
    Parameter parameter = parameter(declaration).parameter();

    assertEquals(source, parameter.source());
    assertEquals(name, parameter.wireName());
    assertEquals(binding, parameter.binding());
  }

  @Test
  void bodyWithANameIsEmbedded() {
    assertTrue(parameter("@Body(\"item\") Item item").operation().embedsBodies());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@Default(\"10\")", "@Default({\"10\"})", "@Default(value = \"1\" + 0)"})
  void defaultIsText(String annotation) {
    assertEquals(
        Optional.of(List.of("10")),
        parameter(annotation + " int limit").parameter().defaultValue());
  }

  @Test
  void collectionsHaveAnyNumberOfDefaults() {
    Operation operation = parameter(
            "@Default({}) List<String> none, @Default({\"a\", \"b\"}) Set<String> two, List<String> open")
        .operation();

    assertEquals(
        List.of(Optional.of(List.of()), Optional.of(List.of("a", "b")), Optional.empty()),
        operation.parameters().stream().map(Parameter::defaultValue).toList());
  }

  @Test
  void oneBindingStandsOnAParameter() {
    assertEquals(
        List.of("unsupported-annotation: @Header(\"x\")"),
        parameter("@Query @Header(\"x\") String x").wrong());
  }

  @Test
  void annotationsThatArriveLaterAreNotPassedOver() {
    assertEquals(
        List.of("unsupported-annotation: @dev.jetwright.Frame"),
        parameter("@Cookie String a, @dev.jetwright.Frame String b")
            .shop("Import", "")
            .file(
                "shop/Items.java",
                "package shop; import dev.jetwright.Api; import dev.jetwright.Post; import dev.jetwright.Cookie;\n"
                    + "@Api public interface Items { @Post void post(\n"
                    + "@Cookie String a, @dev.jetwright.Frame String b); }")
            .wrong());
  }

  @Test
  void varargsAreAnArray() {
    assertEquals(
        List.of("unsupported-type: String... tags"), parameter("String... tags").wrong());
  }
}
