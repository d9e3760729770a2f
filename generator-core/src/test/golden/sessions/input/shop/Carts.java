package shop;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Session;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What customers are about to buy. */
@Api(path = "/carts")
public interface Carts {

  /** Shows the cart. */
  @Get
  int count(Session<Cart> session);

  /** Puts something into it. */
  @Post("/{article}")
  String add(String article, Session<Cart> session) throws CartFull;

  /** Shows what was looked at lately. */
  @Get("/seen")
  CompletionStage<Integer> seen(Session<List<Article>> seen, Session<Cart> session);

  /** Buys it. */
  @Post
  void buy(@Depends Customer customer, Session<Cart> carts);
}
