// Generated from shop.Orders.Customers, shop.Orders.Database by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.Scoped;
import dev.jetwright.runtime.depend.Provided;
import dev.jetwright.runtime.depend.ProviderSet;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Orders} depend on. */
@Generated("dev.jetwright")
public final class ApiProviders extends ProviderSet {
  private final Orders.Customers customers;
  private final Orders.Database database;

  private final Provided<Orders.Customer> customer = provided(Orders.Customer.class, "");
  private final Provided<Orders.Cart> cart = provided(Orders.Cart.class, "");
  private final Provided<Orders.Settings> settings = provided(Orders.Settings.class, "");
  private final Provided<Orders.Connection> connection = provided(Orders.Connection.class, "");
  private final Provided<Orders.Transaction> transaction = provided(Orders.Transaction.class, "");

  public ApiProviders(Orders.Customers customers, Orders.Database database) {
    this.customers = customers;
    this.database = database;
  }

  /** {@link Orders.Customers#customer}. */
  Orders.Customer customer(String xCustomer, Orders.Transaction transaction) throws Orders.Stranger {
    if (this.customer.isReplaced()) {
      return this.customer.replacement();
    }
    return customers.customer(xCustomer, transaction);
  }

  /** {@link Orders.Customers#cart}. */
  Orders.Cart cart(Orders.Customer customer, Orders.Transaction transaction) {
    if (this.cart.isReplaced()) {
      return this.cart.replacement();
    }
    return customers.cart(customer, transaction);
  }

  /** {@link Orders.Database#settings}. */
  Orders.Settings settings() {
    if (this.settings.isReplaced()) {
      return this.settings.replacement();
    }
    return database.settings();
  }

  /** {@link Orders.Database#connection}. */
  Scoped<Orders.Connection> connection(Orders.Settings settings) throws Orders.Down {
    if (this.connection.isReplaced()) {
      return Scoped.of(this.connection.replacement());
    }
    return Scoped.closing(database.connection(settings));
  }

  /** {@link Orders.Database#transaction}. */
  Scoped<Orders.Transaction> transaction(Orders.Connection connection) {
    if (this.transaction.isReplaced()) {
      return Scoped.of(this.transaction.replacement());
    }
    return database.transaction(connection);
  }
}
