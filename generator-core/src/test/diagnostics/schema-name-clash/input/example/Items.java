package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get
  List<Item> list();

  @Get("/errors")
  List<ValidationError> errors();

  record Item(String name) {}

  record ValidationError(String text) {}
}
