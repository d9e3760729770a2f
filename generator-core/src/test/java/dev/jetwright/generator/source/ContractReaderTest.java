package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.HttpMethod;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of a small contract. */
class ContractReaderTest {
  private static final String ITEMS = """
      /** Items for sale. */
      @Api(path = "/items", tags = "items")
      public interface Items {

        /**
         * Finds an item.
         *
         * @param itemId the item's number
         * @param q a remark to echo
         * @return the item
         * @throws ItemNotFound if there is none
         */
        @Get("/{itemId}")
        Item find(int itemId, Optional<String> q) throws ItemNotFound;

        /** Puts an item on sale. */
        @Post
        @Status(201)
        Item create(Item item);
      }
      """;

  private static final String ITEM = """
      /**
       * Something for sale. New or used.
       *
       * @param name what it is called
       */
      public record Item(
          @NotBlank @Size(max = 100) String name,
          @Positive double price,
          /** Whether it is on offer. */
          Optional<Boolean> isOffer) {}
      """;

  private static final String ITEM_NOT_FOUND = """
      /** No such item. */
      @Status(404)
      public final class ItemNotFound extends ApiException {
        private final int itemId;
        public final String hint = "";

        public ItemNotFound(int itemId) {
          super("No item has the number " + itemId + ".");
          this.itemId = itemId;
        }

        /** The number asked for. */
        public int getItemId() {
          return itemId;
        }
      }
      """;

  @TempDir
  Path folder;

  private Contract contract;

  @BeforeEach
  void read() {
    contract = new Sources(folder)
        .shop("Items", ITEMS)
        .shop("Item", ITEM)
        .shop("ItemNotFound", ITEM_NOT_FOUND)
        .contract();
  }

  @Test
  void applicationTakesItsFactsFromTheBuild() {
    assertEquals("shop", contract.application().packageName());
    assertEquals("ApiServer", contract.application().serverName());
    assertEquals("Shop", contract.application().title());
    assertEquals("1.0", contract.application().version());
  }

  @Test
  void serviceHasPathTagsAndDocumentation() {
    Service service = contract.services().get(0);

    assertEquals(new TypeName("shop", "Items"), service.name());
    assertEquals("/items", service.path());
    assertEquals(List.of("items"), service.tags());
    assertEquals(new Doc("Items for sale.", ""), service.doc());
  }

  @Test
  void operationsAreInSourceOrder() {
    Operation find = contract.operations().get(0);
    Operation create = contract.operations().get(1);

    assertEquals("find", find.operationId());
    assertEquals(HttpMethod.GET, find.method());
    assertEquals("/items/{itemId}", find.path().text());
    assertEquals("Finds an item.", find.doc().summary());
    assertEquals(200, find.result().status());
    assertEquals("the item", find.result().doc().summary());
    assertEquals("if there is none", find.errors().get(0).doc().summary());
    assertEquals(HttpMethod.POST, create.method());
    assertEquals("/items", create.path().text());
    assertEquals(201, create.result().status());
    assertEquals("@Status(201)", new Sources(folder).underlined(create.result().location()));
    assertEquals("\"/{itemId}\"", new Sources(folder).underlined(find.pathLocation()));
    assertEquals("@Post", new Sources(folder).underlined(create.pathLocation()));
  }

  @Test
  void parametersAreBoundByNameAndType() {
    Parameter itemId = contract.operations().get(0).parameters().get(0);
    Parameter q = contract.operations().get(0).parameters().get(1);
    Parameter item = contract.operations().get(1).parameters().get(0);

    assertEquals(ParameterSource.PATH, itemId.source());
    assertEquals(Scalar.INT, itemId.type().type());
    assertEquals("the item's number", itemId.doc().summary());
    assertEquals("itemId", new Sources(folder).underlined(itemId.location()));
    assertEquals(ParameterSource.QUERY, q.source());
    assertEquals(Nullness.OPTIONAL, q.type().nullness());
    assertEquals(ParameterSource.BODY, item.source());
    assertEquals(
        new NamedType(new TypeName("shop", "Item"), List.of()), item.type().type());
  }

  @Test
  void recordHasItsComponentsInOrder() {
    RecordDefinition item = (RecordDefinition) contract.type(new TypeName("shop", "Item"));

    assertEquals(new Doc("Something for sale.", "New or used."), item.doc());
    assertEquals(
        List.of("name", "price", "isOffer"),
        item.properties().stream().map(property -> property.wireName()).toList());
    assertEquals(
        List.of(new Constraint.NotBlank(), new Constraint.Size(0, 100)),
        item.properties().get(0).type().constraints().stream()
            .map(use -> use.constraint())
            .toList());
    assertEquals("what it is called", item.properties().get(0).doc().summary());
    assertEquals("Whether it is on offer.", item.properties().get(2).doc().summary());
    assertTrue(!item.selfChecking() && item.tags().isEmpty());
  }

  @Test
  void errorHasStatusAndProperties() {
    ErrorDefinition error = contract.errors().get(0);

    assertEquals(404, error.status());
    assertEquals("No such item.", error.doc().summary());
    assertEquals(
        List.of("hint", "getItemId()"),
        error.properties().stream().map(property -> property.accessor()).toList());
    assertEquals("itemId", error.properties().get(1).property().wireName());
    assertEquals(Scalar.INT, error.properties().get(1).property().type().type());
    assertEquals(
        "The number asked for.", error.properties().get(1).property().doc().summary());
  }
}
