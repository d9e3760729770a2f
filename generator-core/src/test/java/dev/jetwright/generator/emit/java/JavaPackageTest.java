package dev.jetwright.generator.emit.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.output.OutputFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaPackageTest {
  private static final JavaPackage SHOP = new JavaPackage("shop", Set.of("Item"));

  @Test
  void importsAreSortedAndOnlyOfOtherPackages() {
    OutputFile file = SHOP.file("Shop", """
        `package`

        final class Shop {
          `java.util/Optional`<`java.util/List`<`shop/Item`>> items;
          `java.lang/Integer` count;
        }
        """);
    assertEquals("shop/Shop.java", file.path());
    assertEquals("""
        package shop;

        import java.util.List;
        import java.util.Optional;

        final class Shop {
          Optional<List<Item>> items;
          Integer count;
        }
        """, file.text());
  }

  @Test
  void nestedTypesAreNamedThroughTheirOuterType() {
    assertBody(
        "import java.util.Map;", "Map.Entry Items.Item", "`java.util/Map.Entry` `shop/Items.Item`");
  }

  @Test
  void theDeclaredTypeOwnsItsName() {
    assertBody("", "Shop other.Shop", "`shop/Shop` `other/Shop`");
    assertBody("", "other.Shop", "`other/Shop`");
  }

  @Test
  void theOwnPackageWinsOverOthers() {
    assertBody("", "java.util.List List", "`java.util/List` `shop/List`");
  }

  @Test
  void theFirstOfTwoOtherPackagesWins() {
    assertBody("import b.Item;", "Item a.Item Item", "`b/Item` `a/Item` `b/Item`");
  }

  @Test
  void javaLangWinsOverOtherPackages() {
    assertBody("", "a.Record Record", "`a/Record` `java.lang/Record`");
  }

  @Test
  void aTypeOfThePackageIsNotTakenForOneOfJavaLang() {
    JavaPackage records = new JavaPackage("shop", Set.of("Integer", "Override"));
    assertEquals(
        "package shop;\n\nimport java.lang.Override;\n\n@Override shop.Override Integer java.lang.Integer\n",
        records
            .file(
                "Shop",
                "`package`\n\n@Override `shop/Override` `shop/Integer` `java.lang/Integer`\n")
            .text());
    assertEquals(
        "package shop;\n\nimport java.lang.Integer;\n\nInteger\n",
        records.file("Shop", "`package`\n\n`java.lang/Integer`\n").text());
  }

  @Test
  void wordsOfCommentsAndStringsAreNoTypes() {
    JavaPackage errors = new JavaPackage("shop", Set.of("Error"));
    assertEquals(
        "package shop;\n\n// Error\n/** Error. */\n\"Error\" Error\n",
        errors
            .file("Shop", "`package`\n\n// Error\n/** Error. */\n\"Error\" `shop/Error`\n")
            .text());
  }

  @Test
  void theUnnamedPackageHasNoDeclaration() {
    JavaPackage unnamed = JavaPackage.of("", List.of());
    OutputFile file = unnamed.file(
        "Shop", "// Head.\n`package`\n\nclass Shop { `/Item` a; `java.util/Set` b; }\n");
    assertEquals("Shop.java", file.path());
    assertEquals(
        "// Head.\n\nimport java.util.Set;\n\nclass Shop { Item a; Set b; }\n", file.text());
  }

  @Test
  void annotationsStandBeforeTheSimpleName() {
    assertBody(
        "import a.Nullable;",
        "@Nullable Item Items.@Nullable Item b.@Nullable Item<Item>",
        "@`a/Nullable` `shop/Item` @`a/Nullable` `shop/Items.Item` @`a/Nullable` `b/Item`<`shop/Item`>");
  }

  @Test
  void blankSpaceIsTidied() {
    assertEquals(
        "package shop;\n\nclass Shop {\n  int a;\n\n  int b;\n}\n",
        SHOP.file("Shop", "\n`package`\n\n\nclass Shop {  \n\n\n  int a;\n\n\n  int b;\n\n}\n\n\n")
            .text());
  }

  private static void assertBody(String imports, String expected, String marked) {
    String head = imports.isEmpty() ? "package shop;\n\n" : "package shop;\n\n" + imports + "\n\n";
    assertEquals(
        head + expected + "\n",
        SHOP.file("Shop", "`package`\n\n" + marked + "\n").text());
  }
}
