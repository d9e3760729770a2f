package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import java.util.Optional;

@Api(path = "/orders")
public interface Orders {

  @Post
  void place(@Depends Cart cart);

  @Get("/{id}")
  String find(int id, @Depends(name = "audit") Log log);

  @Get
  @Depends(Orders.Check.class)
  String all(@Depends Optional<Log> log);

  final class Cart {}

  final class Log {}

  final class Database {}

  final class Check {}

  final class Carts {
    @Provides
    public Cart cart(@Depends Database database) {
      return new Cart();
    }

    @Provides
    public static Log log() {
      return new Log();
    }
  }
}
