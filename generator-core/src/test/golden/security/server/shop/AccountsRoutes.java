// Generated from shop.Accounts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.BasicCredentials;
import dev.jetwright.PasswordGrant;
import dev.jetwright.RequiredScopes;
import dev.jetwright.Scoped;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.security.Credential;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Accounts}. */
@Generated("dev.jetwright")
public final class AccountsRoutes implements Routes {
  private static final Credential<String> BEARER_ME =
      Credential.bearer("me");
  private static final RequiredScopes SCOPES_ME =
      RequiredScopes.of("me");
  private static final Credential<String> BEARER_ITEMS_ME =
      Credential.bearer("items", "me");
  private static final RequiredScopes SCOPES_ITEMS_ME =
      RequiredScopes.of("items", "me");
  private static final Credential<String> BEARER =
      Credential.bearer();
  private static final Credential<String> CREDENTIAL_X_KEY =
      Credential.header("X-Key");
  private static final Credential<BasicCredentials> BASIC =
      Credential.basic("shop");
  private static final Credential<String> CREDENTIAL_KEY =
      Credential.query("key");
  private static final Credential<String> CREDENTIAL_SESSION =
      Credential.cookie("session");
  private static final Credential<String> CREDENTIAL_DIGEST =
      Credential.http("digest");
  private static final FormShape PASSWORD_GRANT_FORM =
      FormShape.object();

  private final Accounts accounts;
  private final ApiProviders providers;

  public AccountsRoutes(Accounts accounts, ApiProviders providers) {
    this.accounts = accounts;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/accounts/token", this::login),
        Route.get("/accounts/me", this::me),
        Route.get("/accounts/me/items", this::items),
        Route.post("/accounts/me/items", this::add),
        Route.post("/accounts/both", this::both),
        Route.get("/accounts/either", this::either),
        Route.get("/accounts/maybe", this::maybe),
        Route.get("/accounts/flows", this::flows));
  }

  /** POST /accounts/token. */
  private void login(Exchange exchange) throws IOException {
    exchange.redact("client_secret", "password");
    PasswordGrant grant = exchange.form(PASSWORD_GRANT_FORM).required(PasswordGrantCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, accounts.login(grant), TokenCodec::write);
  }

  /** GET /accounts/me: Who asks. */
  private void me(Exchange exchange) {
    String token = BEARER_ME.required(exchange);
    Optional<String> xTenant = exchange.header("x-tenant").optional(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Scoped<Accounts.Account> account = exchange.open(providers.account());
      try {
        Accounts.User user = providers.user(
            token,
            SCOPES_ME,
            xTenant,
            account.value());
        exchange.send(200, accounts.me(user), UserCodec::write);
      } catch (Throwable error) {
        exchange.fail(account, error);
        throw error;
      } finally {
        exchange.close(account);
      }
    } catch (Accounts.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }

  /** GET /accounts/me/items: What belongs to who asks. */
  private void items(Exchange exchange) {
    String token = BEARER_ITEMS_ME.required(exchange);
    Optional<String> xTenant = exchange.header("x-tenant").optional(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Scoped<Accounts.Account> account = exchange.open(providers.account());
      try {
        Accounts.User user = providers.user(
            token,
            SCOPES_ITEMS_ME,
            xTenant,
            account.value());
        Integer limit = exchange.query("limit").required(Scalars.INT);
        exchange.rejectIfFaulty();
        exchange.send(200, accounts.items(limit, user), AccountsRoutes::writeItemsResult);
      } catch (Throwable error) {
        exchange.fail(account, error);
        throw error;
      } finally {
        exchange.close(account);
      }
    } catch (Accounts.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }

  /** POST /accounts/me/items. */
  private void add(Exchange exchange) throws IOException {
    String token = BEARER_ITEMS_ME.required(exchange);
    Optional<String> xTenant = exchange.header("x-tenant").optional(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Scoped<Accounts.Account> account = exchange.open(providers.account());
      try {
        Accounts.User user = providers.user(
            token,
            SCOPES_ITEMS_ME,
            xTenant,
            account.value());
        Optional<Accounts.Account> account2 = providers.perhaps(user);
        Accounts.Item item = exchange.body().required(ItemCodec::read);
        exchange.rejectIfFaulty();
        exchange.send(201, accounts.add(item, account2), ItemCodec::write);
      } catch (Throwable error) {
        exchange.fail(account, error);
        throw error;
      } finally {
        exchange.close(account);
      }
    } catch (Accounts.Unknown error) {
      exchange.send(UnknownCodec.ERROR, error);
    }
  }

  /** POST /accounts/both: Credentials of the operation itself, all of them needed. */
  private void both(Exchange exchange) throws IOException {
    String token = BEARER.required(exchange);
    String key = CREDENTIAL_X_KEY.required(exchange);
    Accounts.Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    accounts.both(
        token,
        key,
        item);
    exchange.send(204);
  }

  /** GET /accounts/either: One of several. */
  private void either(Exchange exchange) {
    Credential.requireAny(exchange, BASIC, CREDENTIAL_KEY, CREDENTIAL_SESSION);
    Optional<BasicCredentials> basic = BASIC.optional(exchange);
    Optional<String> key = CREDENTIAL_KEY.optional(exchange);
    Optional<String> session = CREDENTIAL_SESSION.optional(exchange);
    String result = accounts.either(
        basic,
        key,
        session);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** GET /accounts/maybe: Perhaps none. */
  private void maybe(Exchange exchange) {
    String token = BEARER.nullable(exchange);
    Optional<String> digest = CREDENTIAL_DIGEST.optional(exchange);
    exchange.send(200, accounts.maybe(token, digest), JsonWriter::writeString);
  }

  /** GET /accounts/flows: Several ways to get one. */
  private void flows(Exchange exchange) {
    String token = BEARER.required(exchange);
    String id = BEARER.required(exchange);
    exchange.send(200, accounts.flows(token, id), JsonWriter::writeString);
  }

  private static void writeItemsResult(JsonWriter out, List<Accounts.Item> value) {
    out.writeArray(value, ItemCodec::write);
  }
}
