package library;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** Books to lend. */
@Api(path = "/books")
public interface Books {

  /** Finds a book; what is looked for is in the body. */
  @Get("/search")
  String find(Filter filter);

  /** What is looked for. */
  record Filter(String title) {}
}
