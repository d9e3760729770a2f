package example;

import dev.jetwright.Api;
import dev.jetwright.Application;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Provides;

@Api(path = "/orders")
public interface Orders {

  @Get
  String all();

  @Application(apis = Orders.class)
  @Depends(Orders.Door.class)
  interface Shop {}

  @Application(apis = Orders.class)
  interface Back {}

  final class Door {
    @Provides
    public void open() {}
  }
}
