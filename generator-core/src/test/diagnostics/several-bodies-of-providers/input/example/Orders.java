package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Depends;
import dev.jetwright.Post;
import dev.jetwright.Provides;

@Api(path = "/orders")
public interface Orders {

  @Post
  void place(@Body Order order, @Depends User user);

  @Post("/same")
  void same(@Body Login body, @Depends User user);

  record Order(String text) {}

  record Login(String name) {}

  final class User {}

  final class Users {
    @Provides
    public static User user(@Body Login login) {
      return new User();
    }
  }
}
