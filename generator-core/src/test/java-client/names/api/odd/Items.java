package odd;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/items")
public interface Items {
  @Get
  odd.model.Items all();
}
