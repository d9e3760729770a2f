package shop;

import java.util.Optional;

/** A customer; no part of what is remembered. */
public final class Customer {
  private final Optional<Login> login;

  Customer(Optional<Login> login) {
    this.login = login;
  }

  public boolean isKnown() {
    return login.isPresent();
  }
}
