package books;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/books")
public interface Books {

  @Get
  String list();
}
