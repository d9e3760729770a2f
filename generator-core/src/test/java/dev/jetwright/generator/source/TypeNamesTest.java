package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which type a name means, as the Java Language Specification says. */
class TypeNamesTest {
  @TempDir
  Path folder;

  /** The result type of the only operation of an interface with a header and a body. */
  private String resultOf(Sources sources) {
    Type type = sources.operation().result().value().orElseThrow().type();
    return type instanceof NamedType named ? named.name().qualifiedName() : type.toString();
  }

  private Sources items(String imports, String members) {
    return new Sources(folder)
        .file(
            "shop/Items.java",
            "package shop;\nimport dev.jetwright.*;\n" + imports
                + "\n@Api public interface Items {\n" + members + "\n}");
  }

  private static final String RECORD = "public record Item(int x) {}";

  @Test
  void memberTypeHidesEverything() {
    assertEquals(
        "shop.Items.Item",
        resultOf(items("import other.Item;", "@Get Item get(); record Item(int x) {}")
            .file("other/Item.java", "package other; " + RECORD)
            .file("shop/Item.java", "package shop; " + RECORD)));
  }

  @Test
  void inheritedMemberTypeIsInScope() {
    assertEquals(
        "shop.model.Models.Item",
        resultOf(new Sources(folder)
            .file(
                "shop/Items.java",
                "package shop; import dev.jetwright.*; import shop.model.Models;"
                    + "@Api public interface Items extends Sub { @Get Item get(); }"
                    + "interface Sub extends Models {}")
            .file(
                "shop/model/Models.java",
                "package shop.model; public interface Models { " + RECORD + " }")
            .file("shop/Item.java", "package shop; " + RECORD)));
  }

  @Test
  void enclosingTypesAreSearchedFromInsideOut() {
    assertEquals(
        "shop.Outer.Item",
        resultOf(new Sources(folder)
            .file("shop/Outer.java", """
                package shop;
                import dev.jetwright.*;
                public class Outer {
                  @Api public interface Items { @Get Item get(); }
                  public record Item(int x) {}
                }
                """)
            .file("shop/Item.java", "package shop; " + RECORD)));
  }

  @Test
  void singleTypeImportHidesThePackage() {
    assertEquals(
        "other.Item",
        resultOf(items("import other.Item;", "@Get Item get();")
            .file("other/Item.java", "package other; " + RECORD)
            .file("shop/Item.java", "package shop; " + RECORD)));
  }

  @Test
  void packageHidesImportsOnDemand() {
    assertEquals(
        "shop.Item",
        resultOf(items("import other.*;", "@Get Item get();")
            .file("other/Item.java", "package other; " + RECORD)
            .file("shop/Item.java", "package shop; " + RECORD)));
  }

  @Test
  void importOnDemandHidesJavaLang() {
    assertEquals(
        "other.Record",
        resultOf(items("import other.*;", "@Get Record get();")
            .file("other/Record.java", "package other; public record Record(int x) {}")));
  }

  @Test
  void ownTypeHidesOneOfTheJdk() {
    assertEquals(
        "shop.List",
        resultOf(items("import java.util.*;", "@Get List get();")
            .file("shop/List.java", "package shop; public record List(int x) {}")));
  }

  @Test
  void typeOfTheJdkGivesWayBetweenImportsOnDemand() {
    assertEquals(
        "other.Currency",
        resultOf(items("import java.util.*; import other.*;", "@Get Currency get();")
            .file("other/Currency.java", "package other; public record Currency(int x) {}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import shop.model.Models.Item; | Item",
        "import shop.model.Models.*; | Item",
        "import static shop.model.Models.Item; | Item",
        "import static shop.model.Models.*; | Item",
        "import shop.model.Models; | Models.Item",
        "import shop.model.*; | Models.Item",
        "import java.util.List; | shop.model.Models.Item",
      })
  void nestedTypesAreImportedOrQualified(String imports, String name) {
    assertEquals(
        "shop.model.Models.Item",
        resultOf(items(imports, "@Get " + name + " get();")
            .file(
                "shop/model/Models.java",
                "package shop.model; public interface Models { " + RECORD + " }")));
  }

  @Test
  void secondTypeOfAFileIsFound() {
    assertEquals(
        "shop.Item",
        resultOf(items("", "@Get Item get();")
            .file("shop/Models.java", "package shop; class Models {} record Item(int x) {}")));
  }

  @Test
  void typeParameterHidesTypes() {
    assertEquals(
        List.of("unsupported-type: Items"),
        new Sources(folder)
            .shop("Items", "@Api public interface Items<Item> { @Get Item get(); }")
            .shop("Item", RECORD)
            .wrong());
  }

  @Test
  void moduleImportBringsInItsPackages() {
    assertEquals(
        "LOCAL_DATE_TIME",
        resultOf(items("import module java.base;", "@Get LocalDateTime get();")));
  }

  @Test
  void siblingSourcesAreSearched() {
    assertEquals(
        "model.Item",
        resultOf(items("import model.Item;", "@Get Item get();")
            .sibling("model/Item.java", "package model; " + RECORD)));
  }

  @Test
  void siblingInterfacesAreNotServed() {
    assertEquals(
        1,
        items("", "@Get String get();")
            .sibling(
                "model/Other.java",
                "package model; import dev.jetwright.*; @Api public interface Other { @Get String g(); }")
            .contract()
            .services()
            .size());
  }

  private Diagnostic unknown(Sources sources) {
    Diagnostic found = sources.diagnostic();
    assertEquals(DiagnosticCode.UNKNOWN_TYPE, found.code());
    return found;
  }

  @Test
  void nearNameIsProposed() {
    Diagnostic found =
        unknown(items("", "@Get Itm get();").file("shop/Item.java", "package shop; " + RECORD));

    assertEquals("There is no type `Itm` here.", found.message());
    assertEquals("Did you mean `Item`?", found.repair());
    assertEquals("src/shop/Items.java:5:6", found.location().toString());
    assertEquals(3, found.location().length());
  }

  @Test
  void typesOfTheFileAreNear() {
    assertEquals(
        "Did you mean `Item`?",
        unknown(items("", "@Get Itemm get(); record Item(int x) {}")).repair());
    assertEquals(
        "Did you mean `shop.Items.Models.Item`? Import it.",
        unknown(items("", "@Get Item get(); interface Models { record Item(int x) {} }"))
            .repair());
  }

  @Test
  void sameNameElsewhereIsProposedForImport() {
    assertEquals(
        "Did you mean `other.Item`? Import it.",
        unknown(items("", "@Get Item get();").file("other/Item.java", "package other; " + RECORD))
            .repair());
    assertEquals(
        "Did you mean `java.util.List`? Import it.",
        unknown(items("", "@Get List<String> get();")).repair());
  }

  @Test
  void typeInsideATypeIsUnderlinedAlone() {
    Diagnostic found =
        unknown(items("import java.util.*;", "@Get Map<String, List<Xyzzy>> get();"));

    assertEquals("Xyzzy", new Sources(folder).underlined(found.location()));
    assertEquals("Declare `Xyzzy`, or add the dependency that declares it.", found.repair());
  }

  @Test
  void importThatLeadsNowhereIsSaidInFull() {
    Diagnostic found = unknown(items("import model.Item;", "@Get Item get();"));

    assertEquals(
        "The type `model.Item` is neither in the sources nor on the class path.", found.message());
  }

  @Test
  void moduleThatIsNotBuiltIsNamed() {
    Diagnostic found =
        unknown(items("import model.Item;", "@Get Item get();").unbuilt("shop-model"));

    assertEquals(
        "The type `model.Item` is neither in the sources nor on the class path."
            + " The module `shop-model` is not built.",
        found.message());
    assertEquals("Build it in the same Maven run: add `-am`.", found.repair());
  }

  @Test
  void nameWithTwoMeaningsIsAmbiguous() {
    Diagnostic found = unknown(items("import one.*; import two.*;", "@Get Item get();")
        .file("one/Item.java", "package one; " + RECORD)
        .file("two/Item.java", "package two; " + RECORD));

    assertEquals("`Item` means `one.Item` or `two.Item` at once.", found.message());
  }

  @Test
  void cyclesOfInheritanceEnd() {
    assertEquals(
        List.of("unknown-type: Nothing"),
        new Sources(folder)
            .file("shop/Items.java", """
                package shop;
                @dev.jetwright.Api
                public interface Items extends Others.Inner {
                  @dev.jetwright.Get Nothing get();
                }
                interface Others extends Items.Innermost {}
                """).wrong().stream()
                .filter(found -> found.contains("Nothing"))
                .toList());
  }
}
