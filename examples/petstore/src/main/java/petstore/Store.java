package petstore;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.util.Map;
import java.util.Optional;

/** Orders for pets. */
@Api(path = "/store", tags = "store")
public interface Store {

  /**
   * Counts the pets by status.
   *
   * @return the number of pets of each status
   */
  @Get("/inventory")
  Map<PetStatus, Integer> getInventory();

  /**
   * Places an order for a pet.
   *
   * @param order the order; it is given an id if it has none
   * @return the order as it is kept
   */
  @Post("/order")
  Order placeOrder(Optional<Order> order) throws InvalidOrder;

  /**
   * Finds an order by its id. For the sake of an example, the ids 6 to 10 are refused.
   *
   * @param orderId the order's id
   * @return the order
   */
  @Get("/order/{orderId}")
  Order getOrderById(long orderId) throws InvalidOrderId, OrderNotFound;

  /**
   * Cancels an order. For the sake of an example, ids from 1000 on are refused.
   *
   * @param orderId the order's id
   */
  @Delete("/order/{orderId}")
  void deleteOrder(long orderId) throws InvalidOrderId, OrderNotFound;
}
