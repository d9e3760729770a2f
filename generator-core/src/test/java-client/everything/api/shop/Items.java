package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Head;
import dev.jetwright.Header;
import dev.jetwright.Patch;
import dev.jetwright.Path;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items for sale. */
@Api(path = "/items", tags = "items")
public interface Items {

  /**
   * Finds an item.
   *
   * @param itemId the item's number
   * @param q a remark to echo
   * @return the item
   * @throws ItemNotFound if there is none; see {@code GET /items/{itemId}}
   * @throws Gone if there was one
   */
  @Get("/{itemId}")
  Item find(int itemId, Optional<String> q) throws ItemNotFound, Gone;

  /** Puts an item on sale. */
  @Post
  @Status(201)
  Item create(Item item) throws SoldOut;

  /**
   * Lists items.
   *
   * @param limit how many at most
   */
  @Get
  List<Item> list(
      @Default("20") int limit,
      Optional<List<Color>> colors,
      Set<Integer> sizes,
      @Nullable String sort,
      @Nullable Long after,
      Optional<Instant> since,
      @Header("X-Trace") List<String> trace,
      @Header Optional<UUID> requestId);

  @Delete("/{itemId}")
  void delete(int itemId);

  @Get("/{itemId}/maybe")
  Optional<Item> maybe(int itemId) throws ItemNotFound;

  @Get("/{itemId}/note")
  @Nullable
  String note(int itemId);

  @Get("/{itemId}/stock")
  int stock(int itemId);

  @Head("/{itemId}/picture")
  void picture(int itemId);

  /**
   * Names an item.
   *
   * @deprecated use {@link #create}
   */
  @Deprecated
  @Put("/{item-id}/names/{name}")
  void name(@Path("item-id") int itemId, String name);

  @Patch("/pairs")
  Pair<Item, Color> pair(
      Item first, @Body("second") Optional<Color> second, Map<String, Integer> weights);

  @Put("/labels")
  List<List<String>> labels(Optional<Map<Color, List<String>>> labels);

  @Get("/page")
  Page<Item> page();

  @Post("/count")
  long count(@Body("number") int number);
}
