package shop;

import dev.jetwright.Api;
import dev.jetwright.ApiException;
import dev.jetwright.Get;
import dev.jetwright.Status;

@Api(path = "/items")
public interface Items {
  @Get("/{id}")
  Lookup find(int id) throws Sold;

  sealed interface Lookup {
    @Status(200)
    record Found(String name) implements Lookup {}

    @Status(200)
    record Lent(String to) implements Lookup {}

    @Status(409)
    record Busy() implements Lookup {}

    @Status(422)
    record Odd(String why) implements Lookup {}
  }

  @Status(409)
  class Sold extends ApiException {
    public Sold() {
      super("sold");
    }
  }
}
