package kitchen;

import dev.jetwright.Session;

/** Remembers carts in sessions. */
final class CartsKept implements Carts {

  @Override
  public CartContent show(Session<CartContent> session) {
    return session.value().orElse(CartContent.EMPTY);
  }

  @Override
  public CartContent add(String name, Session<CartContent> session) {
    CartContent cart = session.value().orElse(CartContent.EMPTY).with(name);
    session.replace(cart);
    return cart;
  }

  @Override
  public void empty(Session<CartContent> session) {
    session.clear();
  }

  @Override
  public String owner(CartOwner owner) {
    return owner.name();
  }

  @Override
  public String login(String name, Session<Login> session) {
    session.renew();
    session.replace(new Login(name));
    return name;
  }

  @Override
  public void logout(Session<Login> session) {
    session.end();
  }
}
