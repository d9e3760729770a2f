package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.HttpBearer;
import dev.jetwright.NonBlocking;
import dev.jetwright.Post;
import dev.jetwright.Provides;

@Api(path = "/orders")
@NonBlocking
interface Orders {
  record Order(String text) {}

  record User(String name) {}

  @Post("/a")
  String order(Order order, @Depends User user);

  @Post("/b")
  String credential(Order order, @HttpBearer String token);

  @Get("/c")
  String bodyless(@Depends User user);

  final class Users {
    @Provides
    public User user(@HttpBearer String token) {
      return new User(token);
    }
  }
}
