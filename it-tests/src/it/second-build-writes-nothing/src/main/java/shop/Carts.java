package shop;

import dev.jetwright.Api;
import dev.jetwright.Post;

/** Carts. */
@Api(path = "/carts")
public interface Carts {

  /** Adds to a cart. */
  @Post
  Cart add(Cart cart) throws CartFull;
}
