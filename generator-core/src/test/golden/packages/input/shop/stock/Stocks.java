package shop.stock;

import dev.jetwright.Api;
import dev.jetwright.Get;
import java.util.Map;
import shop.model.Item;

@Api(path = "/stocks")
public interface Stocks {

  @Get
  Map<String, Item> all();
}
