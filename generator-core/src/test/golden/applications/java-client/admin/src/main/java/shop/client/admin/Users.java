// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client.admin;

import javax.annotation.processing.Generated;
import shop.client.admin.runtime.JsonReader;
import shop.client.admin.runtime.Text;
import shop.client.admin.runtime.Transport;

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
   * <p>{@code GET /users/{id}}
   */
  public User find(int id) {
    return transport
        .call("find", "GET", "/users/{id}")
        .path("id", Text.of(id))
        .receive(UserCodec::read);
  }

  /**
   * Answers at the path itself.
   *
   * <p>{@code GET /users}
   */
  public String list() {
    return transport
        .call("list", "GET", "/users")
        .receive(JsonReader::readString);
  }

  /**
   * Has a name of its own.
   *
   * <p>{@code POST /users}
   */
  public void create(User user) {
    transport
        .call("newUser", "POST", "/users")
        .body(user, UserCodec::write)
        .send();
  }
}
