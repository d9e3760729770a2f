package accounts;

import dev.jetwright.Api;
import dev.jetwright.BackgroundTasks;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Public;
import dev.jetwright.Scopes;
import dev.jetwright.Status;

/** Those who have an account. */
@Api(path = "/users", tags = "users")
public interface Users {

  /** Opens an account. A mail bids its owner welcome. */
  @Post
  @Status(201)
  @Public
  User register(Registration registration, BackgroundTasks tasks) throws EmailTaken;

  /** Whoever asks. */
  @Get("/me")
  @Scopes("me")
  User me(@Depends User user);
}
