// Generated from shop.Sessions by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Transport;

/** Who is logged in. */
@Generated("dev.jetwright")
public final class Sessions {
  private final Transport transport;

  Sessions(Transport transport) {
    this.transport = transport;
  }

  /**
   * Logs in.
   *
   * <p>{@code POST /sessions}
   */
  public String logIn(String user, String password) {
    return transport
        .call("logIn", "POST", "/sessions")
        .form("application/x-www-form-urlencoded")
        .field("user", user)
        .field("password", password)
        .receive(JsonReader::readString);
  }

  /**
   * Logs out, within the limits of the application.
   *
   * <p>{@code DELETE /sessions/{id}}
   */
  public void logOut(String id) {
    transport
        .call("logOut", "DELETE", "/sessions/{id}")
        .path("id", id)
        .send();
  }

  /**
   * Whether it runs, as often as anybody likes.
   *
   * <p>{@code GET /sessions/health}
   */
  public void health() {
    transport
        .call("health", "GET", "/sessions/health")
        .send();
  }
}
