package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Session;

/** What clients are about to buy, which the server remembers. */
@Api(path = "/cart")
public interface Carts {

  /** Shows the cart. */
  @Get
  CartContent show(Session<CartContent> session);

  /** Puts something into the cart. */
  @Post("/items/{name}")
  CartContent add(String name, Session<CartContent> session);

  /** Forgets the cart. */
  @Delete
  void empty(Session<CartContent> session);

  /** Says who the cart belongs to. */
  @Get("/owner")
  String owner(@Depends CartOwner owner);

  /** Says who one is. */
  @Post("/owner/{name}")
  String login(String name, Session<Login> session);

  /** Forgets everything. */
  @Delete("/owner")
  void logout(Session<Login> session);

  /** Who has said who he is. */
  record Login(String name) {}
}
