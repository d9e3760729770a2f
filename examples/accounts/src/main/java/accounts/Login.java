package accounts;

import dev.jetwright.Api;
import dev.jetwright.CacheControl;
import dev.jetwright.Form;
import dev.jetwright.PasswordGrant;
import dev.jetwright.Post;
import dev.jetwright.Public;
import dev.jetwright.RateLimit;
import dev.jetwright.Response;

/** Where users get their tokens. */
@Api(path = "/token", tags = "login")
public interface Login {

  /**
   * Gives a token for an email address and a password.
   *
   * @param grant the address is the user name; without a scope the token is good for {@code me}
   * @throws UnknownScope if there is no such scope
   */
  @Post
  @Public
  @RateLimit("20/minute")
  @CacheControl("no-store")
  @Response(code = "401", description = "The address or the password is wrong.")
  Token token(@Form PasswordGrant grant) throws UnknownScope;
}
