package library;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** Books to lend. */
@Api(path = "/books")
public interface Books {

  /** Finds a book. */
  @Get("/{isbn}")
  Book find(String isbn);
}
