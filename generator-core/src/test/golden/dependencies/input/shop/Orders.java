package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Delete;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Orders of customers. */
@Api(path = "/orders")
@Depends(Orders.OpeningHours.class)
interface Orders {

  record Order(long id, String text) {}

  record Customer(String name) {}

  /**
   * Lists the orders of a customer.
   *
   * @param q a word in them
   */
  @Get
  List<Order> mine(Optional<String> q, @Depends Customer customer);

  @Get("/{id}")
  Order find(long id, @Depends Customer customer, @Depends Page page);

  @Post
  @Status(201)
  Order place(@Body Order order, @Depends Customer customer) throws SoldOut;

  @Delete("/{id}")
  @Depends(value = Customers.class, name = "staff")
  void cancel(long id);

  /** What part of a list is wanted. */
  record Page(int offset, int limit) {}

  /** Nothing is left. */
  @Status(409)
  final class SoldOut extends Exception {}

  /** Who asks is not known. */
  @Status(401)
  final class Stranger extends Exception {}

  /** The shop is open in the daytime. */
  final class OpeningHours {
    @Provides
    public void check(@Depends Clock clock) {}
  }

  /** What needs no instance. */
  final class Values {
    @Provides
    public static Clock clock() {
      return Clock.systemUTC();
    }

    @Provides
    public static Page page(Optional<Integer> offset, Optional<Integer> limit) {
      return new Page(offset.orElse(0), limit.orElse(10));
    }
  }

  /** Who asks. */
  final class Customers {

    /**
     * Finds out who asks.
     *
     * @param xCustomer the customer's name
     * @param q a word
     */
    @Provides
    public Customer current(@Header String xCustomer, String q, @Depends Clock clock)
        throws Stranger {
      return new Customer(xCustomer);
    }

    @Provides(name = "staff")
    public Customer staff(long id, @Depends Customer customer) {
      return customer;
    }
  }
}
