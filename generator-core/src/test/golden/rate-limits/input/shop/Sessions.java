package shop;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Form;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.RateLimit;

/** Who is logged in. */
@Api(path = "/sessions")
public interface Sessions {

  /** Logs in. */
  @Post
  @RateLimit("5/minute")
  @RateLimit(value = "20/day", name = "patience")
  String logIn(@Form String user, @Form String password);

  /** Logs out, within the limits of the application. */
  @Delete("/{id}")
  void logOut(String id);

  /** Whether it runs, as often as anybody likes. */
  @Get("/health")
  @RateLimit(RateLimit.NONE)
  void health();
}
