// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Changes, secrets and any JSON. */
@Generated("dev.jetwright")
public final class Users {
  private final Transport transport;

  Users(Transport transport) {
    this.transport = transport;
  }

  /** {@code PATCH /users/{id}} */
  public UserPatch change(int id, UserPatch patch) {
    return transport
        .call("change", "PATCH", "/users/{id}")
        .path("id", Text.of(id))
        .body(patch, UserPatchCodec::write)
        .receive(UserPatchCodec::read);
  }

  /** {@code POST /users/login} */
  public Login login(Login login) {
    return transport
        .call("login", "POST", "/users/login")
        .body(login, LoginCodec::write)
        .receive(LoginCodec::read);
  }

  /** {@code POST /users/any} */
  public Anything any(Anything anything) {
    return transport
        .call("any", "POST", "/users/any")
        .body(anything, AnythingCodec::write)
        .receive(AnythingCodec::read);
  }
}
