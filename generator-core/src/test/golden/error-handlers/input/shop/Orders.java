package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.io.IOException;
import java.sql.SQLException;

@Api(path = "/orders")
public interface Orders {

  /** Finds an order. */
  @Get("/{id}")
  String find(int id) throws IOException, NotOurs;

  /**
   * Places an order.
   *
   * @throws SoldOut when there is nothing left
   */
  @Post
  String place(String item) throws SQLException, SoldOut;
}
