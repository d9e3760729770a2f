package shop;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Head;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.Response;
import dev.jetwright.ResponseHeader;
import dev.jetwright.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Items for sale. */
@Api(path = "/items", tags = "items")
@Response(code = "5xx", body = Trouble.class, description = "Try again later.")
@Response(code = "409", description = "Overruled by a method.")
@ResponseHeader(name = "X-Request-Id", description = "For the support.")
public interface Items {

  /**
   * Puts an item on sale.
   *
   * @return the item, with its number
   */
  @Post
  @Status(201)
  @ResponseHeader(name = "X-Stock", type = Integer.class, description = "How many are left.")
  @ResponseHeader(name = "x-color", type = Color.class)
  @Response(code = "202", body = Trouble.class)
  @Response(
      code = "409",
      body = Trouble.class,
      description = "It is there already.",
      headers = @ResponseHeader(name = "Retry-After", type = Integer.class))
  Reply<Item> create(Item item);

  /** Takes an item off sale. */
  @Delete("/{id}")
  Reply<Void> remove(int id);

  /** Counts. */
  @Get("/count")
  @Response(code = "200", description = "So many.", mediaType = "image/png")
  @Response(code = "default", body = Trouble.class)
  int count(String a, String b, String c, String d);

  /** A reply to a call with many parameters. */
  @Get("/many")
  Reply<List<Item>> many(String one, String two, String three, String four, String five);

  /** Lists items by pages. */
  @Get
  ItemPage list(int page);

  /** One page of anything. */
  @Get("/words")
  Page<List<String>> words();

  /**
   * Finds an item.
   *
   * @param id its number
   * @return what became of it
   */
  @Get("/{id}")
  Lookup find(int id);

  /** Renames an item. */
  @Put("/{id}/name")
  Change<Item> rename(int id, Item item);

  /** Whether there are any. */
  @Head("/any")
  Redirect any();

  /** Sends to the newest item. */
  @Get("/newest")
  Redirect newest();

  /** Sends somewhere else. */
  @Get("/elsewhere")
  @Status(302)
  URI elsewhere(LocalDate since);

  /** Which there are to choose from. */
  @Get("/choices")
  @Status(300)
  List<String> choices();

  /** Logs in. */
  @Post("/login")
  LoggedIn login(String name);
}
