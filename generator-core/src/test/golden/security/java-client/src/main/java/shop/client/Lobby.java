// Generated from shop.Lobby by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Transport;

/** Public for the application, and guarded by itself. */
@Generated("dev.jetwright")
public final class Lobby {
  private final Transport transport;

  Lobby(Transport transport) {
    this.transport = transport;
  }

  /**
   * Behind the guard.
   *
   * <p>{@code GET /lobby}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public String seats(Optional<String> xTenant) {
    return transport
        .call("seats", "GET", "/lobby")
        .security(Schemes.OAUTH2_PASSWORD_BEARER)
        .header("x-tenant", xTenant.orElse(null))
        .error(401, "Unknown", Unknown::new)
        .receive(JsonReader::readString);
  }

  /**
   * Behind the guard.
   *
   * <p>{@code GET /lobby}, without {@code xTenant}
   *
   * @throws Unknown 401: Nobody goes by that name.
   */
  public String seats() {
    return seats(Optional.empty());
  }

  /**
   * Left out of it.
   *
   * <p>{@code GET /lobby/board}
   */
  public String board() {
    return transport
        .call("board", "GET", "/lobby/board")
        .receive(JsonReader::readString);
  }
}
