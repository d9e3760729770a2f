package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.PathTemplate;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceReaderTest {
  @TempDir
  Path folder;

  @Test
  void moduleWithoutInterfacesHasNoContract() {
    ReadResult result = new Sources(folder)
        .file("shop/Other.java", "package shop; @io.swagger.annotations.Api interface Other {}")
        .file("shop/Prose.java", "package shop; /** Like dev.jetwright's @Api. */ class Prose {}")
        .result();

    assertEquals(Optional.empty(), result.contract());
    assertEquals(List.of(), result.diagnostics());
  }

  @ParameterizedTest
  @EnumSource(HttpMethod.class)
  void everyVerbIsAMethod(HttpMethod method) {
    String verb = method.name().charAt(0) + method.name().substring(1).toLowerCase();

    Operation operation =
        new Sources(folder).items("  @" + verb + "(\"/x\") String answer();").operation();

    assertEquals(method, operation.method());
    assertEquals("/x", operation.path().text());
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', /",
    "'', /, /",
    "/, /, /",
    "/items, '', /items",
    "/items, /, /items/",
    "/items, /{id}, /items/{id}",
    "/shops/{shop}/items, /{id}/tags, /shops/{shop}/items/{id}/tags",
    "'', /caf\u00e9/a-b_c~d.e, /caf\u00e9/a-b_c~d.e",
  })
  void pathIsAppendedToThatOfTheInterface(String prefix, String path, String expected) {
    Operation operation = new Sources(folder)
        .shop(
            "Items",
            "@Api(path = \"%s\") public interface Items { @Get(\"%s\") String get(%s); }"
                .formatted(prefix, path, path.contains("{id}") ? "int id" : ""))
        .operation();

    assertEquals(expected, operation.path().text());
  }

  @Test
  void segmentsAreLiteralsOrVariables() {
    Operation operation = new Sources(folder)
        .items("  @Get(\"/items/{itemId}/\") String get(int itemId);")
        .operation();

    assertEquals(
        List.of(
            new PathTemplate.Literal("items"),
            new PathTemplate.Variable("itemId"),
            new PathTemplate.Literal("")),
        operation.path().segments());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "items",
        "/items//x",
        "/{id:int8}",
        "/{path:path}/more",
        "/x{path:path}",
        "/{a:int}.{b}",
        "/{}",
        "/{item id}",
        "/a{id",
        "/{a}{b}",
        "/{id",
        "/id}",
        "/a/../b",
        "/caf%C3%A9",
        "/items?q=1",
        "/items#top",
        "/files/*",
        "/two words",
      })
  void templateThatIsNoneIsUnderlined(String path) {
    assertEquals(
        List.of("path-template-syntax: \"" + path + "\""),
        new Sources(folder).items("  @Get(\"" + path + "\") String get();").wrong());
  }

  @Test
  void textBlocksAndLineEndsAreConstants() {
    String text = """
        @Api public interface Items {
          String ROOT = \"""
            /items\\
            /all\""";
          @Get(ROOT + "/" + 'a' + 1) String get();
        }
        """;

    assertEquals(
        "/items/all/a1",
        new Sources(folder)
            .shop("Items", text.replace("\n", "\r\n"))
            .operation()
            .path()
            .text());
  }

  @Test
  void pathThatIsNotConstantIsNotTakenForTheRoot() {
    Sources sources = new Sources(folder)
        .shop(
            "Items",
            "@Api(path = Unknown.PATH) public interface Items { @Get(Unknown.ONE) String get(@Path int id); }");

    assertEquals(
        List.of("unsupported-annotation: Unknown.PATH", "unsupported-annotation: Unknown.ONE"),
        sources.wrong());
    assertEquals(List.of(), sources.result().contract().orElseThrow().operations());
  }

  @Test
  void pathOfTheInterfaceHasNoSlashAtItsEnd() {
    Diagnostic found = new Sources(folder)
        .shop("Items", "@Api(path = \"/items/\") public interface Items { @Get String get(); }")
        .diagnostic();

    assertEquals(DiagnosticCode.PATH_TEMPLATE_SYNTAX, found.code());
    assertEquals("Write `\"/items\"`.", found.repair());
  }

  @Test
  void tagsAreTheSimpleNameUnlessWritten() {
    List<Service> services = new Sources(folder)
        .items("  @Get(\"/1\") String one();")
        .shop(
            "Users",
            "@Api(tags = {\"a\", \"b\"}) public interface Users { @Get(\"/2\") String two(); }")
        .contract()
        .services();

    assertEquals(List.of("Items"), services.get(0).tags());
    assertEquals(List.of("a", "b"), services.get(1).tags());
  }

  @Test
  void operationsThatShareANameAreCalledAfterTheirServices() {
    List<Operation> operations = new Sources(folder)
        .items("  @Get(\"/1\") String find(); @Get(\"/3\") String list();")
        .shop("Users", "@Api public interface Users { @Get(\"/2\") String find(); }")
        .contract()
        .perApplication()
        .get(0)
        .operations();

    assertEquals(
        List.of("items_find", "list", "users_find"),
        operations.stream().map(Operation::operationId).toList());
  }

  @Test
  void commonPackageIsThatOfTheApplication() {
    String packageName = new Sources(folder)
        .file(
            "com/acme/shop/items/Items.java",
            "package com.acme.shop.items; import dev.jetwright.*;"
                + "@Api public interface Items { @Get(\"/i\") String items(); }")
        .file(
            "com/acme/shopping/Cart.java",
            "package com.acme.shopping; import dev.jetwright.*;"
                + "@Api public interface Cart { @Get(\"/c\") String cart(); }")
        .contract()
        .application()
        .packageName();

    assertEquals("com.acme", packageName);
  }

  @Test
  void unnamedPackageIsOne() {
    assertEquals(
        "",
        new Sources(folder)
            .file(
                "Items.java", "import dev.jetwright.*; @Api interface Items { @Get String get(); }")
            .contract()
            .application()
            .packageName());
  }

  @Test
  void packagesWithoutACommonOneAreToldApart() {
    assertEquals(
        List.of("no-common-package: Items"),
        new Sources(folder)
            .items("  @Get(\"/1\") String one();")
            .file(
                "people/Users.java",
                "package people; import dev.jetwright.*;"
                    + "@Api public interface Users { @Get(\"/2\") String two(); }")
            .wrong());
  }

  @Test
  void interfacesAreFoundWhereverTheyAre() {
    List<Service> services =
        new Sources(folder).file("elsewhere/Many.java", """
            package shop;
            public class Many {
              @dev.jetwright.Api
              public interface Inner { @dev.jetwright.Get("/1") String one(); }
            }
            @dev.jetwright.Api
            interface Second { @dev.jetwright.Get("/2") Thing two(); }
            record Thing(int x) {}
            """).contract().services();

    assertEquals(
        List.of("shop.Many.Inner", "shop.Second"),
        services.stream().map(service -> service.name().qualifiedName()).toList());
  }

  @Test
  void methodsWithABodyAreNoOperationsUnlessTheyHaveAVerb() {
    List<Operation> operations = new Sources(folder).items("""
            default String greeting() { return "hello"; }
            static String shout() { return "HELLO"; }
            private int secret() { return 7; }
            int CONSTANT = 3;
            @Get("/greet") default String greet() { return greeting(); }
            """).contract().operations();

    assertEquals(List.of("greet"), operations.stream().map(Operation::name).toList());
  }

  @Test
  void abstractMethodWithoutVerbIsSaid() {
    assertEquals(
        List.of("operation-without-verb: find"),
        new Sources(folder).items("  String find(int id);").wrong());
  }

  @Test
  void misspeltVerbIsGuessed() {
    List<Diagnostic> found =
        new Sources(folder).items("  @Gett(\"/x\") String find();").result().diagnostics();

    assertEquals(
        "Did you mean `@Get`? Import `dev.jetwright.Get`.", found.get(0).repair());
    assertEquals(DiagnosticCode.OPERATION_WITHOUT_VERB, found.get(1).code());
  }

  @Test
  void verbOnAStaticMethodIsSaid() {
    assertEquals(
        List.of("unsupported-annotation: @Get"),
        new Sources(folder).items("  @Get static String get() { return null; }").wrong());
  }

  @Test
  void classIsNoService() {
    assertEquals(
        List.of("unsupported-annotation: @Api(path = \"/x\")"),
        new Sources(folder)
            .shop(
                "Items",
                "@Api(path = \"/x\") public class Items { @Get public String get() { return null; } }")
            .wrong());
  }

  @Test
  void statusIsWrittenOrFollowsFromTheResult() {
    List<Operation> operations = new Sources(folder).items("""
            @Get("/1") String text();
            @Get("/2") void nothing();
            @Get("/3") @Status(202) void accepted();
            @Get("/4") @Status(Codes.CREATED) String created();
            interface Codes { int CREATED = 200 + 1; }
            """).contract().operations();

    assertEquals(
        List.of(200, 204, 202, 201),
        operations.stream().map(operation -> operation.result().status()).toList());
    assertTrue(operations.get(1).result().value().isEmpty());
  }

  @Test
  void operationsAreInherited() {
    List<Operation> operations = new Sources(folder)
        .shop("Crud", """
            interface Crud<T, K> extends Listed<T> {
              /** Finds one. */
              @Get("/{id}") T find(K id);
              @Put("/{id}") T replace(K id, T value);
              @Delete("/{id}") void remove(K id);
            }
            """)
        .shop("Listed", "interface Listed<E> { @Get List<@NotNull E> list(); }")
        .shop("Items", """
            @Api(path = "/items") public interface Items extends Crud<Item, Long> {
              @Override @Put("/{id}/all") Item replace(Long id, Item value);
              @Override default void remove(Long id) {}
            }
            """)
        .shop("Item", "public record Item(String name) {}")
        .contract()
        .operations();

    assertEquals(
        List.of("replace /items/{id}/all", "find /items/{id}", "list /items"),
        operations.stream().map(one -> one.name() + " " + one.path().text()).toList());
    Operation find = operations.get(1);
    assertEquals(
        new NamedType(new TypeName("shop", "Item"), List.of()),
        find.result().value().orElseThrow().type());
    assertEquals(Scalar.LONG, find.parameters().get(0).type().type());
    assertEquals("Finds one.", find.doc().summary());
  }

  @Test
  void typeParametersThatNothingFillsInAreSaid() {
    assertEquals(
        List.of("unsupported-type: Items", "unsupported-type: find"),
        new Sources(folder)
            .shop(
                "Items",
                "@Api public interface Items<T> {\n  @Get T get();\n  @Post <V> List<V> find(Map<String, V> v); }")
            .wrong());
  }

  @Test
  void deprecationIsInherited() {
    List<Operation> operations = new Sources(folder)
        .items(
            "  @Get(\"/1\") @Deprecated String one(); /** @deprecated use one */ @Get(\"/2\") String two();\n"
                + "@Get(\"/3\") String three();")
        .shop("Users", "@Deprecated @Api public interface Users { @Get(\"/4\") String four(); }")
        .contract()
        .operations();

    assertEquals(
        List.of(true, true, false, true),
        operations.stream().map(Operation::deprecated).toList());
  }

  @Test
  void whatGeneratedCodeCannotNameIsSaid() {
    assertEquals(
        List.of(
            "type-not-accessible: Secret",
            "type-not-accessible: Users",
            "type-not-accessible: Hidden"),
        new Sources(folder)
            .items("  @Get Box.Secret secret(); record Shown(int x) {}")
            .shop("Box", "class Box { private record Secret(Items.Shown shown) {} }")
            .file(
                "shop/inner/Users.java",
                "package shop.inner; import dev.jetwright.*;"
                    + "@Api interface Users { @Get(\"/2\") Hidden two(); } record Hidden(int x) {}")
            .wrong());
  }
}
