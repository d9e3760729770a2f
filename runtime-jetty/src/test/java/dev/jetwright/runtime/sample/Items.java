package dev.jetwright.runtime.sample;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Status;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Items for sale. */
@Api(path = "/items", tags = "items")
public interface Items {

  /** Lists items. */
  @Get
  Page<Item> list(
      @Default("20") @Min(1) @Max(100) int limit,
      List<@Positive Integer> ids,
      Optional<Color> color);

  /** Finds an item. */
  @Get("/{itemId}")
  Item find(int itemId, Optional<@Size(max = 50) String> q) throws ItemNotFound;

  /** Puts an item on sale. */
  @Post
  @Status(201)
  Item create(Item item);

  /** Puts several items on sale. */
  @Post("/all")
  @Status(201)
  List<Item> createAll(@Size(min = 1, max = 3) List<Item> items, @Header String xToken);

  /** Changes the price of an item. */
  @Put("/{itemId}/price")
  void reprice(
      int itemId, @dev.jetwright.Body Price price, @dev.jetwright.Body @NotBlank String reason);

  /** Takes an item off sale. */
  @Delete("/{itemId}")
  void remove(int itemId) throws ItemNotFound;
}
