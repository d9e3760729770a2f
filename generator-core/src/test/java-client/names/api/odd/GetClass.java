package odd;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/class")
public interface GetClass {
  @Get
  int one();
}
