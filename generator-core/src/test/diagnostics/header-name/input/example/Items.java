package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Header;

@Api(path = "/items")
public interface Items {

  @Get
  String list(@Header("X Shop:") String shop, @Header("X-Request-Id") String id);
}
