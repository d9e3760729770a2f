package example;

import dev.jetwright.Api;
import dev.jetwright.ApiException;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Status;

@Api(path = "/items")
public interface Items {

  @Post
  @Status(404)
  String create() throws SoldOut;

  @Get
  @Status(20)
  String list();

  @Status(201)
  class SoldOut extends ApiException {
    private static final long serialVersionUID = 1L;

    SoldOut() {
      super("Sold out.");
    }
  }
}
