// Generated from shop.Customers by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.Session;
import dev.jetwright.runtime.depend.Provided;
import dev.jetwright.runtime.depend.ProviderSet;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Carts} depend on. */
@Generated("dev.jetwright")
public final class ApiProviders extends ProviderSet {
  private final Customers customers;

  private final Provided<Customer> customer = provided(Customer.class, "");

  public ApiProviders(Customers customers) {
    this.customers = customers;
  }

  /** {@link Customers#customer}. */
  Customer customer(Session<Login> session) {
    if (this.customer.isReplaced()) {
      return this.customer.replacement();
    }
    return customers.customer(session);
  }
}
