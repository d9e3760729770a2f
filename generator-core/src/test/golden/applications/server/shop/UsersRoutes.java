// Generated from shop.Users by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
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
        Route.get("/users/{id:int}", this::find),
        Route.get("/users", this::list),
        Route.post("/users", this::create));
  }

  /** GET /users/{id:int}: Finds a user. */
  private void find(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, users.find(id), UserCodec::write);
  }

  /** GET /users: Answers at the path itself. */
  private void list(Exchange exchange) {
    exchange.send(200, users.list(), JsonWriter::writeString);
  }

  /** POST /users: Has a name of its own. */
  private void create(Exchange exchange) throws IOException {
    Users.User user = exchange.body().required(UserCodec::read);
    exchange.rejectIfFaulty();
    users.create(user);
    exchange.send(204);
  }
}
