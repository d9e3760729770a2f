package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.io.IOException;

@Api(path = "/items")
public interface Items {

  @Get
  String list() throws SoldOut, IOException;
}
