package toys;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/toys")
public interface Toys {

  @Get
  String list();
}
