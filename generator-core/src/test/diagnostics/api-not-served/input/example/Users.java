package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/users")
public interface Users extends Base {

  @Get
  String list();
}
