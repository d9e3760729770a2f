package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Handles;
import dev.jetwright.HttpBearer;
import dev.jetwright.NotAuthenticated;
import dev.jetwright.Status;

/** Refuses strangers in its own way. */
@Api(path = "/turnstile", tags = "guarded")
public interface Turnstile {

  /** Answers a token. */
  @Get
  String pass(@HttpBearer(bearerFormat = "JWT") String token);

  /** What strangers are told. */
  record Stop(String why, int challenges) {}

  /** Answers them. */
  final class Bouncer {

    /** Nobody gets in without a token. */
    @Handles(in = Turnstile.class)
    @Status(403)
    public Stop stranger(NotAuthenticated error) {
      return new Stop("no entry", error.challenges().size());
    }
  }
}
