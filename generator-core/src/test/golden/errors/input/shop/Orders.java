package shop;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;

@Api(path = "/orders")
public interface Orders {

  @Get("/{id}")
  String find(int id) throws OrderFault, OrderNotFound, Overdue, OrderGone;

  @Delete("/{id}")
  void cancel(int id) throws OrderGone;
}
