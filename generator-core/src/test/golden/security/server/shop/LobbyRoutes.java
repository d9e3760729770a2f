// Generated from shop.Lobby by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.RequiredScopes;
import dev.jetwright.Scoped;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.security.Credential;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Lobby}. */
@Generated("dev.jetwright")
public final class LobbyRoutes implements Routes {
  private static final Credential<String> BEARER_ME =
      Credential.bearer("me");
  private static final RequiredScopes SCOPES_ME =
      RequiredScopes.of("me");

  private final Lobby lobby;
  private final ApiProviders providers;

  public LobbyRoutes(Lobby lobby, ApiProviders providers) {
    this.lobby = lobby;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/lobby", this::seats),
        Route.get("/lobby/board", this::board));
  }

  /** GET /lobby: Behind the guard. */
  private void seats(Exchange exchange) {
    String token = BEARER_ME.required(exchange);
    Optional<String> xTenant = exchange.header("x-tenant").optional(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Scoped<Accounts.Account> account = exchange.open(providers.account());
      try {
        providers.user(
            token,
            SCOPES_ME,
            xTenant,
            account.value());
        exchange.send(200, lobby.seats(), JsonWriter::writeString);
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

  /** GET /lobby/board: Left out of it. */
  private void board(Exchange exchange) {
    exchange.send(200, lobby.board(), JsonWriter::writeString);
  }
}
