package dev.jetwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractReaderTest {
  @TempDir
  Path folder;

  @Test
  void readsTheOneScreen() {
    var contract = new Sources(folder)
        .shop("Items", """
            /** Items for sale. */
            @Api(path = "/items", tags = "items")
            public interface Items {

              /**
               * Finds an item.
               *
               * @param itemId the item's number
               * @param q a remark to echo
               */
              @Get("/{itemId}")
              Item find(int itemId, Optional<String> q) throws ItemNotFound;

              /** Puts an item on sale. */
              @Post
              @Status(201)
              Item create(Item item);
            }
            """)
        .shop("Item", """
            /** Something for sale. */
            public record Item(
                @NotBlank @Size(max = 100) String name, @Positive double price, Optional<Boolean> isOffer) {}
            """)
        .shop("ItemNotFound", """
            /** No such item. */
            @Status(404)
            public final class ItemNotFound extends ApiException {
              private final int itemId;
              public ItemNotFound(int itemId) { super("No item has the number " + itemId + "."); this.itemId = itemId; }
              /** The number asked for. */
              public int getItemId() { return itemId; }
            }
            """)
        .contract();
    assertEquals("shop", contract.application().packageName());
  }
}
