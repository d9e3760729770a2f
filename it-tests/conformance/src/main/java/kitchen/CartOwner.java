package kitchen;

import dev.jetwright.Provides;
import dev.jetwright.Session;

/** Whose cart it is: no part of what is remembered, but made of it. */
public record CartOwner(String name) {

  /** The owner of the client's cart. */
  @Provides
  public static CartOwner of(Session<Carts.Login> session) {
    return new CartOwner(session.value().map(Carts.Login::name).orElse("nobody"));
  }
}
