package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** Things for sale. */
@Api(path = "/items")
public interface Items {

  /** A shelf. */
  @Get("/{kind}")
  Shelf shelf(Kind kind);

  /**
   * Where things stand.
   *
   * @param name what it is called
   */
  record Shelf(String name) {}

  /** What is on sale; settings have it, too. */
  enum Kind {
    BOOK,
    GAME
  }
}
