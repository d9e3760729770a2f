package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.HttpBearer;
import dev.jetwright.OAuth2PasswordBearer;
import dev.jetwright.Provides;
import dev.jetwright.RequiredScopes;
import dev.jetwright.Scope;
import dev.jetwright.Scopes;

@Api(path = "/items")
interface Items {
  @Get("/a")
  @Scopes({"items", "itmes"})
  String misspelt(@Depends User user);

  @Get("/b")
  String parameter(@Depends @Scopes("other") User user);

  @Get("/c")
  @Scopes("items")
  String nothing();

  @Get("/d")
  @Scopes("whatever")
  String plainTokensKnowAll(@HttpBearer String token);

  @Get("/e")
  @Scopes("whatever")
  String judged(RequiredScopes scopes);

  record User(String name) {}

  final class Users {
    @Provides
    @Scopes("me")
    public User user(
        @OAuth2PasswordBearer(tokenUrl = "/token", scopes = {@Scope("items")}) String token) {
      return new User(token);
    }
  }
}
