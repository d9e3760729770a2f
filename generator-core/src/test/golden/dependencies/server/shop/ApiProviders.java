// Generated from shop.Orders.Customers, shop.Orders.OpeningHours, shop.Orders.Values by Jetwright; do not edit.
// Change the methods annotated @Provides, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.depend.Provided;
import dev.jetwright.runtime.depend.ProviderSet;
import java.time.Clock;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Makes what the operations of {@link Orders} depend on. */
@Generated("dev.jetwright")
public final class ApiProviders extends ProviderSet {
  private final Orders.Customers customers;
  private final Orders.OpeningHours openingHours;

  private final Provided<Orders.Customer> current = provided(Orders.Customer.class, "");
  private final Provided<Orders.Customer> staff = provided(Orders.Customer.class, "staff");
  private final Provided<Clock> clock = provided(Clock.class, "");
  private final Provided<Orders.Page> page = provided(Orders.Page.class, "");

  public ApiProviders(Orders.Customers customers, Orders.OpeningHours openingHours) {
    this.customers = customers;
    this.openingHours = openingHours;
  }

  /** {@link Orders.Customers#current}. */
  Orders.Customer current(
      String xCustomer,
      String q,
      Clock clock) throws Orders.Stranger {
    if (this.current.isReplaced()) {
      return this.current.replacement();
    }
    return customers.current(
        xCustomer,
        q,
        clock);
  }

  /** {@link Orders.Customers#staff}. */
  Orders.Customer staff(long id, Orders.Customer customer) {
    if (this.staff.isReplaced()) {
      return this.staff.replacement();
    }
    return customers.staff(id, customer);
  }

  /** {@link Orders.OpeningHours#check}. */
  void check(Clock clock) {
    openingHours.check(clock);
  }

  /** {@link Orders.Values#clock}. */
  Clock clock() {
    if (this.clock.isReplaced()) {
      return this.clock.replacement();
    }
    return Orders.Values.clock();
  }

  /** {@link Orders.Values#page}. */
  Orders.Page page(Optional<Integer> offset, Optional<Integer> limit) {
    if (this.page.isReplaced()) {
      return this.page.replacement();
    }
    return Orders.Values.page(offset, limit);
  }
}
