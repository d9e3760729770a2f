// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client.shop;

import javax.annotation.processing.Generated;
import shop.client.shop.runtime.JsonReader;
import shop.client.shop.runtime.Text;
import shop.client.shop.runtime.Transport;

/** Who buys. */
@Generated("dev.jetwright")
public final class Users {
  private final Transport transport;

  Users(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds a user.
   *
   * <p>{@code GET /api/users/{id}}
   */
  public User find(int id) {
    return transport
        .call("users_find", "GET", "/api/users/{id}")
        .path("id", Text.of(id))
        .receive(UserCodec::read);
  }

  /**
   * Answers at the path itself.
   *
   * <p>{@code GET /api/users}
   */
  public String list() {
    return transport
        .call("list", "GET", "/api/users")
        .receive(JsonReader::readString);
  }

  /**
   * Has a name of its own.
   *
   * <p>{@code POST /api/users}
   */
  public void create(User user) {
    transport
        .call("newUser", "POST", "/api/users")
        .body(user, UserCodec::write)
        .send();
  }
}
