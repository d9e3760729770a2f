package shop.orders;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import shop.model.Item;
import shop.model.Words;

@Api(path = "/orders")
public interface Orders extends Listing<Orders.Order> {
  record Order(int number, Item item, Item.Part part) {}

  @Post
  Order create(Order order);

  @Get("/words")
  Words.List words();
}
