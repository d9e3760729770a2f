package example.store;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.util.List;

@Api(path = "/orders")
public interface Orders {

  @Get
  List<Item> list();
}
