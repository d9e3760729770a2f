package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api
public interface ShopServer {

  @Get("/server")
  String server();
}
