package shop;

import dev.jetwright.AnyOf;
import dev.jetwright.Api;
import dev.jetwright.ApiKeyCookie;
import dev.jetwright.ApiKeyHeader;
import dev.jetwright.ApiKeyQuery;
import dev.jetwright.BasicCredentials;
import dev.jetwright.Body;
import dev.jetwright.Depends;
import dev.jetwright.Form;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.HttpBasic;
import dev.jetwright.HttpBearer;
import dev.jetwright.HttpScheme;
import dev.jetwright.OAuth2AuthorizationCode;
import dev.jetwright.OAuth2PasswordBearer;
import dev.jetwright.OpenIdConnect;
import dev.jetwright.PasswordGrant;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.Public;
import dev.jetwright.RequiredScopes;
import dev.jetwright.Scope;
import dev.jetwright.Scopes;
import dev.jetwright.Status;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts of users. */
@Api(path = "/accounts")
@Depends(Accounts.User.class)
interface Accounts {

  record User(String name) {}

  record Token(String access_token, String token_type) {}

  record Item(String name) {}

  @Post("/token")
  @Public
  Token login(@Form PasswordGrant grant);

  /** Who asks. */
  @Get("/me")
  User me(@Depends User user);

  /** What belongs to who asks. */
  @Get("/me/items")
  @Scopes("items")
  List<Item> items(int limit, @Depends User user);

  @Post("/me/items")
  @Scopes("items")
  @Status(201)
  Item add(@Body Item item, @Depends @Scopes("me") Optional<Account> account);

  /** Credentials of the operation itself, all of them needed. */
  @Post("/both")
  @Public
  void both(
      @HttpBearer(bearerFormat = "JWT") String token,
      @ApiKeyHeader(value = "X-Key", description = "The key of a *shop*.") String key,
      @Body Item item);

  /** One of several. */
  @Get("/either")
  @Public
  @AnyOf
  String either(
      @HttpBasic(realm = "shop") Optional<BasicCredentials> basic,
      @ApiKeyQuery("key") Optional<String> key,
      @ApiKeyCookie("session") Optional<String> session);

  /** Perhaps none. */
  @Get("/maybe")
  @Public
  String maybe(@SessionToken @Nullable String token, @HttpScheme("digest") Optional<String> digest);

  /** Several ways to get one. */
  @Get("/flows")
  @Public
  String flows(
      @OAuth2PasswordBearer(schemeName = "login", tokenUrl = "token", scopes = @Scope("me"))
          @OAuth2AuthorizationCode(
              schemeName = "login",
              authorizationUrl = "https://login.example/authorize",
              tokenUrl = "https://login.example/token",
              refreshUrl = "https://login.example/refresh",
              scopes = {@Scope("me"), @Scope(value = "items", description = "Read items.")})
          String token,
      @OpenIdConnect("https://login.example/.well-known/openid-configuration") String id);

  @OpenIdConnect(value = "/openid", schemeName = "session")
  @Target(ElementType.PARAMETER)
  @interface SessionToken {}

  /** An account that is open for a request. */
  record Account(User user) implements AutoCloseable {
    @Override
    public void close() {}
  }

  /** Nobody goes by that name. */
  @Status(401)
  final class Unknown extends Exception {}

  final class Users {
    @Provides
    @Scopes("me")
    public User user(
        @OAuth2PasswordBearer(
                tokenUrl = "/token",
                refreshUrl = "/accounts/token",
                scopes = {
                  @Scope(value = "me", description = "Read about oneself."),
                  @Scope("items")
                })
            String token,
        RequiredScopes required,
        @Header Optional<String> xTenant,
        @Depends Account account)
        throws Unknown {
      return new User(token);
    }

    @Provides
    public Account account() {
      return new Account(new User("x"));
    }

    @Provides
    public Optional<Account> perhaps(@Depends User user) {
      return Optional.empty();
    }
  }
}
