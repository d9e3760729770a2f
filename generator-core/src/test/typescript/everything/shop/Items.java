package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.ApiException;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Head;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Status;
import jakarta.validation.constraints.Email;
import java.util.List;
import java.util.Optional;

/** Errors, defaults, generics, enums. */
@Api(path = "/items")
public interface Items {

  /**
   * Finds an item. The text goes on with *&#47; and
   * @param itemId its number
   */
  @Get("/{itemId}")
  Item find(long itemId, List<Color> colors, Optional<String> q, @Header("x-request-tag") Optional<List<String>> requestTag)
      throws ItemNotFound, Teapot;

  /** Finds an item or nothing. */
  @Get("/{itemId}/maybe")
  Optional<Item> maybe(long itemId) throws ItemNotFound;

  /** @return the first page */
  @Get
  Page<Item> page();

  @Post
  @Status(201)
  Item create(Item item) throws SoldOut, Unripe;

  @Deprecated
  @Delete("/{itemId}")
  void delete(long itemId);

  @Head("/{itemId}/exists")
  void exists(long itemId);

  record Item(@Email String name, @Default("1") int count, Color color, List<Item> related) {}

  record Page<T>(List<T> items, Optional<T> next) {}

  enum Color {
    /** Like a rose. */
    @JsonProperty("red") RED,
    @JsonProperty("dark-blue") DARK_BLUE,
    @JsonProperty("it's \"odd\"\n") __proto__
  }

  @Status(404)
  class ItemNotFound extends ApiException {
    public final long itemId = 0;
  }

  @Status(409)
  class SoldOut extends ApiException {
    public Page<Item> getMore() {
      return null;
    }
  }

  @Status(418)
  class Teapot extends RuntimeException {}

  @Status(422)
  class Unripe extends ApiException {
    public Optional<Color> color;
  }
}
