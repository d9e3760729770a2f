package shop.orders;

import dev.jetwright.Get;
import java.util.List;

/** What every service has. */
public interface Listing<T> {

  /** Lists all. */
  @Get
  List<T> all();
}
