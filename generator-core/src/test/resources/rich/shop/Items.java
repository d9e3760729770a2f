package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Query;
import dev.jetwright.Status;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.model.Color;
import shop.model.Item;
import shop.model.ItemNotFound;
import shop.model.Page;
import shop.model.Shelf;
import shop.model.ShopClosed;
import shop.model.SoldOut;

/**
 * Items for sale.
 *
 * <p>Each has a <em>number</em>; see {@link Item}.
 */
@Api(path = "/items", tags = "items")
public interface Items {

  /**
   * Finds an item. It need not be on sale: that is "a different matter".
   *
   * @param itemId the item's number
   * @param q a remark to echo
   * @return the item, as it is now
   * @throws ItemNotFound if no item has the number
   * @throws SoldOut if it was sold
   */
  @Get("/{itemId}")
  Item find(
      @Min(1) int itemId,
      @Default("10") @Max(100) int limit,
      Optional<@Size(min = 2, max = 50) String> q,
      @Header("X-Token") Optional<String> token)
      throws ItemNotFound, ShopClosed, SoldOut;

  @Get
  Page<Item> listAll(
      @Default("yes") boolean inStock,
      @Default({"RED", "dark-green"}) List<Color> colors,
      @Default({}) Set<@NotBlank String> words,
      Optional<UUID> owner,
      @Nullable LocalDate since,
      Optional<LocalDateTime> until,
      Optional<OffsetDateTime> changed,
      @Default("2026-11-22T10:15:30Z") Instant seen,
      @Default("PT36H") Duration age,
      @Default("1.50") BigDecimal least,
      @Default("0.5") double share,
      @Default("-7") long offset,
      @Header List<String> accepted,
      @Query("sort-by") @Pattern(regexp = "[a-z]+") @Default("name") String sortBy);

  /** Puts an item on sale. */
  @Post
  @Status(201)
  Item create(Item item);

  @Put("/{itemId}")
  Item replace(int itemId, Item item, @Body @Positive int importance, @Body Optional<Color> color);

  @Patch("/{itemId}/price")
  void reprice(@dev.jetwright.Path("itemId") int id, @Body @Email String mail) throws ItemNotFound;

  /** Removes an item. */
  @Deprecated
  @Delete("/{itemId}")
  void remove(int itemId);

  @Put("/tags")
  Set<String> tags(@Body("tags") @NotEmpty Set<@Size(max = 10) String> tags);

  @Post("/import")
  Map<Color, List<Item>> load(Optional<Map<UUID, @Nullable Shelf>> shelves);

  @Get("/café/{name}")
  Optional<Item> named(String name) throws ItemNotFound;

  @Get("/echo/{word}")
  String echo(String word, Optional<String> suffix, @Default({}) List<String> more);
}
