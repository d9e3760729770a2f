// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Users}. */
@Generated("dev.jetwright")
public final class UsersRoutes implements Routes {
  private final Users users;

  public UsersRoutes(Users users) {
    this.users = users;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.patch("/users/{id}", this::change),
        Route.post("/users/login", this::login),
        Route.post("/users/any", this::any));
  }

  /** PATCH /users/{id}. */
  private void change(Exchange exchange) throws IOException {
    Integer id = exchange.path("id").required(Scalars.INT);
    Users.UserPatch patch = exchange.body().required(UserPatchCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, users.change(id, patch), UserPatchCodec::write);
  }

  /** POST /users/login. */
  private void login(Exchange exchange) throws IOException {
    exchange.redact("password", "pin");
    Users.Login login = exchange.body().required(LoginCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, users.login(login), LoginCodec::write);
  }

  /** POST /users/any. */
  private void any(Exchange exchange) throws IOException {
    Users.Anything anything = exchange.body().required(AnythingCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, users.any(anything), AnythingCodec::write);
  }
}
