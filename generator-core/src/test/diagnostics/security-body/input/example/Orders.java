package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Depends;
import dev.jetwright.Form;
import dev.jetwright.HttpBearer;
import dev.jetwright.Post;
import dev.jetwright.Provides;

@Api(path = "/orders")
interface Orders {
  record Order(String text) {}

  record User(String name) {}

  @Post("/a")
  String body(@Depends User user);

  @Post("/b")
  String form(@Depends(name = "form") User user);

  final class Users {
    @Provides
    public User user(@HttpBearer String token, @Body Order order) {
      return new User(token);
    }

    @Provides(name = "form")
    public User ofForm(@HttpBearer String token, @Form String name) {
      return new User(name);
    }
  }
}
