package example.admin;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/admin/items")
public interface Items {

  @Get
  String list();
}
