package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Operation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingReaderTest {
  @TempDir
  Path folder;

  @Test
  void methodAnswersSeveralVerbs() {
    List<Operation> operations = new Sources(folder).items("""
            @Post("/x") @Put("/y") String save();
            @Route(method = {"GET", "HEAD"}, path = "/a") @Route(method = "GET") @Get("/c")
            void find();
            """).contract().operations();

    assertEquals(
        List.of(
            "savePost save_post POST /x",
            "savePut save_put PUT /y",
            "findGet find_get GET /a",
            "findHead find_head HEAD /a",
            "findGet2 find_get2 GET /",
            "findGet3 find_get3 GET /c"),
        operations.stream()
            .map(it -> it.name() + " " + it.operationId() + " " + it.method() + " "
                + it.path().text())
            .toList());
    assertEquals("save", operations.get(0).entry().javaMethod());
  }

  @Test
  void methodThatOpenApiDoesNotKnowIsUnderlined() {
    assertEquals(
        List.of("method-unknown: \"QUERY\"", "method-unknown: \"get\""),
        new Sources(folder)
            .items("  @Route(method = {\"QUERY\", \"get\"}, path = \"/x\") String find();")
            .wrong());
  }

  @Test
  void pathsHaveConvertersAndTextAroundVariables() {
    List<Operation> operations = new Sources(folder).items("""
            @Get("/{id:int}/{key:uuid}/{rate:float}/{name:str}/{rest:path}")
            void all(int id, UUID key, double rate, String name, String rest);
            @Get("/v{major}.{minor}/{id:int}.json") void mixed(int major, int minor, int id);
            """).contract().operations();

    assertEquals(
        List.of(
            "/{id:int}/{key:uuid}/{rate:float}/{name}/{rest:path}",
            "/v{major}.{minor}/{id:int}.json"),
        operations.stream().map(it -> it.path().text()).toList());
    assertEquals(
        List.of("/{id}/{key}/{rate}/{name}/{rest}", "/v{major}.{minor}/{id}.json"),
        operations.stream().map(it -> it.path().documentText()).toList());
    assertEquals("rest", operations.get(0).path().remainder());
  }

  @Test
  void interfaceThatIsExtendedKeepsItsPathAndTags() {
    List<Operation> operations = new Sources(folder)
            .shop(
                "Listed",
                "@Api(path = \"/l\", tags = \"lists\") interface Listed<E> {"
                    + " @Get(\"/{id}\") E find(@Path(\"id\") String key); }")
            .shop("Items", """
            @Api(path = "/v1", tags = "one") public interface Items extends Listed<Item> {
              @Override Item find(String itemId);
            }
            """)
            .shop("Item", "public record Item(String name) {}")
            .result()
            .contract()
            .orElseThrow()
            .operations()
            .stream()
            .filter(it -> it.result().value().isPresent())
            .toList();

    assertEquals("/v1/l/{id}", operations.get(0).path().text());
    assertEquals("id", operations.get(0).parameters().get(0).wireName());
    assertEquals(List.of("one", "lists"), operations.get(0).entry().tags());
  }

  @Test
  void whatIsHiddenIsInNoDocumentWithAllThatOnlyItReaches() {
    Contract contract =
        new Sources(folder).shop("Items", """
            @Api @Hidden public interface Items {
              @Get("/1") A first();
              record A(B b) {}
              record B(int n) {}
            }
            """).shop("Users", """
            @Api public interface Users {
              @Get("/2") @Hidden C second();
              @Get("/3") D third();
              record C(D d) {}
              record D(int n) {}
            }
            """).contract();

    assertEquals(3, contract.perApplication().get(0).operations().size());
    Contract shown = contract.perApplication().get(0).documented();
    assertEquals(
        List.of("third"), shown.operations().stream().map(Operation::name).toList());
    assertEquals(
        List.of("Users.D"),
        shown.types().stream().map(type -> type.name().nestedName()).toList());
  }

  @Test
  void operationsHaveTagsIdsAndTitlesOfTheirOwn() {
    List<Operation> operations = new Sources(folder)
        .shop("Items", """
            @Api(tags = "items") @Tag("more") public interface Items {
              /** First. Second. */
              @Get("/1") @Tag({"a", "items"}) @OperationId("one") @Summary("Title") void first();
              @Post("/2") @Put("/2") @OperationId("two") @Hidden void second();
            }
            """)
        .contract()
        .perApplication()
        .get(0)
        .operations();

    assertEquals(List.of("items", "more", "a"), operations.get(0).entry().tags());
    assertEquals(
        List.of("one", "two_post", "two_put"),
        operations.stream().map(Operation::operationId).toList());
    assertEquals(new Doc("Title", "First.\n\nSecond."), operations.get(0).doc());
    assertEquals(
        List.of(false, true, true),
        operations.stream().map(it -> it.entry().hidden()).toList());
  }
}
