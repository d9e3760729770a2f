package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Omit;

/** What is left, without what is null unless it is said otherwise. */
@Api(path = "/leftovers")
@Omit(Omit.What.NULLS)
public interface Leftovers {

  /** As the interface says. */
  @Get("/supplier")
  Supplier supplier();

  /** As the method says. */
  @Get("/item")
  @Omit(Omit.What.DEFAULTS)
  Item item();
}
