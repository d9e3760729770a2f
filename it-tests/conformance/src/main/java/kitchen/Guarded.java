package kitchen;

import dev.jetwright.AnyOf;
import dev.jetwright.Api;
import dev.jetwright.ApiKeyCookie;
import dev.jetwright.ApiKeyHeader;
import dev.jetwright.ApiKeyQuery;
import dev.jetwright.BasicCredentials;
import dev.jetwright.Depends;
import dev.jetwright.Form;
import dev.jetwright.Get;
import dev.jetwright.HttpBasic;
import dev.jetwright.HttpBearer;
import dev.jetwright.HttpScheme;
import dev.jetwright.MaxSize;
import dev.jetwright.OAuth2AuthorizationCode;
import dev.jetwright.OAuth2ClientCredentials;
import dev.jetwright.OAuth2Implicit;
import dev.jetwright.OpenIdConnect;
import dev.jetwright.PasswordGrant;
import dev.jetwright.Post;
import dev.jetwright.Public;
import dev.jetwright.RequiredScopes;
import dev.jetwright.Scope;
import dev.jetwright.Scopes;
import dev.jetwright.StrictPasswordGrant;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Credentials of every kind; what came in is answered. */
@Api(path = "/guarded", tags = "guarded")
public interface Guarded {

  /** Answers a user name and a password. */
  @Get("/basic")
  String basic(@HttpBasic BasicCredentials credentials);

  /** Answers those of a realm, if there are any. */
  @Get("/realm")
  String realm(
      @HttpBasic(realm = "simple", schemeName = "simple") Optional<BasicCredentials> credentials);

  /** Asks for those of a realm. */
  @Get("/realm/needed")
  String realmNeeded(@Simple BasicCredentials credentials);

  /** Those of a realm. */
  @HttpBasic(realm = "simple", schemeName = "simple")
  @Target(ElementType.PARAMETER)
  @interface Simple {}

  /** Answers a token. */
  @Get("/bearer")
  String bearer(@HttpBearer(bearerFormat = "JWT") String token);

  /** Answers a token, if there is one. */
  @Get("/bearer/maybe")
  String maybe(@HttpBearer(bearerFormat = "JWT") Optional<String> token);

  /** The same with null. */
  @Get("/bearer/nullable")
  String nullable(@HttpBearer(bearerFormat = "JWT") @Nullable String token);

  /** Answers what follows the name of a scheme. */
  @Get("/digest")
  String digest(@HttpScheme("digest") String parameters);

  /** The same for a scheme of somebody's own. */
  @Get("/other")
  String other(@HttpScheme(value = "Other", schemeName = "other") String parameters);

  /** Answers a key. */
  @Get("/header")
  String header(@ApiKeyHeader("X-Key") String key);

  /** Answers a key. */
  @Get("/query")
  String query(@ApiKeyQuery("key") String key, Optional<String> q);

  /** Answers a key. */
  @Get("/cookie")
  String cookie(@ApiKeyCookie("session") String key);

  /** Answers tokens of other flows. */
  @Get("/flows/code")
  String code(
      @OAuth2AuthorizationCode(
              authorizationUrl = "https://login.example/authorize",
              tokenUrl = "https://login.example/token",
              scopes = @Scope("items"))
          String token);

  /** Answers tokens of other flows. */
  @Get("/flows/client")
  String client(@OAuth2ClientCredentials(tokenUrl = "/guarded/token") String token);

  /** Answers tokens of other flows. */
  @Get("/flows/implicit")
  String implicit(
      @OAuth2Implicit(authorizationUrl = "https://login.example/authorize") String token);

  /** Answers a token of an OpenID provider. */
  @Get("/openid")
  String openId(
      @OpenIdConnect("https://login.example/.well-known/openid-configuration") String token);

  /** Needs both. */
  @Post("/both")
  List<String> both(
      @HttpBearer(bearerFormat = "JWT") String token, @ApiKeyHeader("X-Key") String key, Line line);

  /** One is enough. */
  @Get("/either")
  @AnyOf
  List<String> either(
      @HttpBearer(bearerFormat = "JWT") Optional<String> token,
      @ApiKeyHeader("X-Key") Optional<String> key,
      @HttpBasic(realm = "simple", schemeName = "simple") Optional<BasicCredentials> credentials);

  /** One of two that a provider asks for. */
  @Get("/caller")
  String caller(@Depends Optional<Doorkeeper.Visitor> visitor);

  /** Two providers, so both. */
  @Get("/pair")
  List<String> pair(
      @Depends Doorkeeper.Caller caller, @Depends(name = "till") Doorkeeper.Till till);

  /** Who asks. */
  @Get("/me")
  Doorkeeper.Caller me(@Depends Doorkeeper.Caller caller);

  /** The scopes that are asked for on the way. */
  @Get("/me/scopes")
  @Scopes("items")
  List<String> scopes(@Depends Doorkeeper.Active active, RequiredScopes own);

  /** Everything that can be wrong with a request beside who asks. */
  @Post("/orders/{id}")
  @Scopes("items")
  @MaxSize(200)
  List<String> order(int id, int limit, Line line, @Depends Doorkeeper.Caller caller);

  /** Gives a token. */
  @Post("/token")
  @Public
  List<String> token(@Form PasswordGrant grant);

  /** Gives a token to those who say what they want. */
  @Post("/token/strict")
  @Public
  List<String> strictToken(@Form StrictPasswordGrant grant);
}
