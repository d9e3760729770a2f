package shop;

import dev.jetwright.Provides;
import dev.jetwright.Session;

/** Knows customers by their sessions. */
public final class Customers {

  @Provides
  public Customer customer(Session<Login> session) {
    return new Customer(session.value());
  }
}
