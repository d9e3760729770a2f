// Generated from shop.Accounts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Accounts of users. */
@Generated("dev.jetwright")
public final class Accounts {
  private final Transport transport;

  Accounts(Transport transport) {
    this.transport = transport;
  }

  /** {@code POST /accounts/token} */
  public Token login(PasswordGrant grant) {
    return transport
        .call("login", "POST", "/accounts/token")
        .form("application/x-www-form-urlencoded")
        .fields("", grant, PasswordGrantCodec::write)
        .receive(TokenCodec::read);
  }

  /**
   * Who asks.
   *
   * <p>{@code GET /accounts/me}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public User me(Optional<String> xTenant) {
    return transport
        .call("me", "GET", "/accounts/me")
        .security(Schemes.OAUTH2_PASSWORD_BEARER)
        .header("x-tenant", xTenant.orElse(null))
        .error(401, "Unknown", Unknown::new)
        .receive(UserCodec::read);
  }

  /**
   * Who asks.
   *
   * <p>{@code GET /accounts/me}, without {@code xTenant}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public User me() {
    return me(Optional.empty());
  }

  /**
   * What belongs to who asks.
   *
   * <p>{@code GET /accounts/me/items}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public List<Item> items(int limit, Optional<String> xTenant) {
    return transport
        .call("items", "GET", "/accounts/me/items")
        .security(Schemes.OAUTH2_PASSWORD_BEARER)
        .query("limit", Text.of(limit))
        .header("x-tenant", xTenant.orElse(null))
        .error(401, "Unknown", Unknown::new)
        .receive(Decoder.list(ItemCodec::read));
  }

  /**
   * What belongs to who asks.
   *
   * <p>{@code GET /accounts/me/items}, without {@code xTenant}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public List<Item> items(int limit) {
    return items(limit, Optional.empty());
  }

  /**
   * {@code POST /accounts/me/items}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public Item add(Item item, Optional<String> xTenant) {
    return transport
        .call("add", "POST", "/accounts/me/items")
        .security(Schemes.OAUTH2_PASSWORD_BEARER)
        .body(item, ItemCodec::write)
        .header("x-tenant", xTenant.orElse(null))
        .error(401, "Unknown", Unknown::new)
        .receive(ItemCodec::read);
  }

  /**
   * {@code POST /accounts/me/items}, without {@code xTenant}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public Item add(Item item) {
    return add(item, Optional.empty());
  }

  /**
   * Credentials of the operation itself, all of them needed.
   *
   * <p>{@code POST /accounts/both}
   */
  public void both(Item item) {
    transport
        .call("both", "POST", "/accounts/both")
        .security(Schemes.HTTP_BEARER, Schemes.API_KEY_HEADER)
        .body(item, ItemCodec::write)
        .send();
  }

  /**
   * One of several.
   *
   * <p>{@code GET /accounts/either}
   */
  public String either() {
    return transport
        .call("either", "GET", "/accounts/either")
        .security(Schemes.HTTP_BASIC)
        .security(Schemes.API_KEY_QUERY)
        .security(Schemes.API_KEY_COOKIE)
        .receive(JsonReader::readString);
  }

  /**
   * Perhaps none.
   *
   * <p>{@code GET /accounts/maybe}
   */
  public String maybe() {
    return transport
        .call("maybe", "GET", "/accounts/maybe")
        .security(Schemes.SESSION)
        .security(Schemes.HTTP_DIGEST)
        .security()
        .receive(JsonReader::readString);
  }

  /**
   * Several ways to get one.
   *
   * <p>{@code GET /accounts/flows}
   */
  public String flows() {
    return transport
        .call("flows", "GET", "/accounts/flows")
        .security(Schemes.LOGIN, Schemes.OPEN_ID_CONNECT)
        .receive(JsonReader::readString);
  }
}
