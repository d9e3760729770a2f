package market;

import dev.jetwright.Get;
import java.util.List;

/** What can be listed and counted. */
public interface Counted<T> {

  /** Lists all. */
  @Get
  List<T> all();

  /** Counts them. */
  @Get("/count")
  int count();
}
