package shop;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Query;
import java.util.List;
import java.util.Optional;

/** What is deprecated here and there. */
@Api(path = "/items")
public interface Items {

  /**
   * Finds items.
   *
   * @param q a text
   * @param size how large they are
   */
  @Get
  List<Item> find(
      @Deprecated Optional<String> q,
      @Deprecated @Query("item-size") @Default("small") Size size,
      @Default({"large"}) List<Size> sizes);

  /** Makes an item. */
  @Post
  Item create(Item item, @Deprecated Old old) throws OldFault;

  /** Takes something old. */
  @Deprecated
  @Post("/old")
  void old(Old old);
}
