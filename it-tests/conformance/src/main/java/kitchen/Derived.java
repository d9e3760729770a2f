package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** An interface that extends another. */
@Api(path = "/derived", tags = "derived")
public interface Derived extends Base {

  /** Answers its name. */
  @Get
  String name();
}
