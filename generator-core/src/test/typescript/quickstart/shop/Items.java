package shop;

import dev.jetwright.Api;
import dev.jetwright.ApiException;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Status;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Items for sale. */
@Api(path = "/items", tags = "items")
public interface Items {

  /**
   * Finds an item.
   *
   * @param itemId the item's number
   * @param q a remark to echo
   * @throws ItemNotFound if no item has the number
   */
  @Get("/{itemId}")
  Item find(int itemId, Optional<String> q) throws ItemNotFound;

  /** Lists items, the newest first. */
  @Get
  List<Item> list(@Default("20") @Max(100) int limit);

  /** Puts an item on sale. */
  @Post
  @Status(201)
  Item create(Item item);

  /**
   * Something for sale.
   *
   * @param name what it is called
   */
  record Item(
      @NotBlank @Size(max = 100) String name,
      @Positive double price,
      Optional<Boolean> isOffer) {}

  /** No item has the number. */
  @Status(404)
  final class ItemNotFound extends ApiException {
    /** The number. */
    public final int itemId;

    ItemNotFound(int itemId) {
      super("No item has the number " + itemId);
      this.itemId = itemId;
    }
  }
}
