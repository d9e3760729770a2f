package shop.items;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.NonBlocking;
import dev.jetwright.Post;
import dev.jetwright.RateLimit;
import dev.jetwright.Timeout;

/** Items for sale. */
@Api(path = "/items")
@RateLimit("10/s")
@RateLimit(value = "100_000/week", shared = true, header = "X-Api-Key")
public interface Items extends Counted<Item> {
  /** A number that others know. */
  String SEARCHES = 3 + " per 2 minutes";

  /** Finds an item, within the limits of its interface. */
  @Get("/{id}")
  Item find(int id) throws TooOften;

  /** Searches. */
  @Get("/search")
  @NonBlocking
  @RateLimit(SEARCHES)
  Item search(String q);

  /** Sells. */
  @Post
  @Timeout(2)
  @RateLimit(value = "1/s", header = "X-Buyer", name = "purchases")
  Item sell(Item item);
}
