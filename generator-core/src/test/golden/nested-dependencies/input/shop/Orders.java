package shop;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.Scoped;
import dev.jetwright.Status;

/** Orders of customers. */
@Api(path = "/orders")
interface Orders {

  record Order(String text) {}

  /** Places an order: five providers, one in the other, two of them to be closed. */
  @Post
  @Status(201)
  Order place(Order order, @Depends Cart cart) throws SoldOut;

  record Settings(String database) {}

  record Customer(String name) {}

  record Cart(Customer customer, Transaction transaction) {}

  /** To a database. */
  interface Connection extends AutoCloseable {}

  /** What is done as a whole, or not at all. */
  interface Transaction {}

  /** Nothing is left. */
  @Status(409)
  final class SoldOut extends Exception {}

  /** The database does not answer. */
  @Status(503)
  final class Down extends Exception {}

  /** Who asks is not known. */
  @Status(401)
  final class Stranger extends Exception {}

  /** Where orders are kept. */
  interface Database {
    @Provides
    Settings settings();

    @Provides
    Connection connection(@Depends Settings settings) throws Down;

    @Provides
    Scoped<Transaction> transaction(@Depends Connection connection);
  }

  /** Who orders. */
  interface Customers {
    @Provides
    Customer customer(@Header String xCustomer, @Depends Transaction transaction) throws Stranger;

    @Provides
    Cart cart(@Depends Customer customer, @Depends Transaction transaction);
  }
}
