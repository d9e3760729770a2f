package library;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Status;

/** Books to lend. */
@Api(path = "/books")
public interface Books {

  /** Finds a book. */
  @Get("/{isbn}")
  Book find(String number);

  /** Lists books. */
  @Get
  Book first(@Default("ten") int limit);

  /** Adds a book. */
  @Post
  @Status(204)
  Book add(Book book);
}
