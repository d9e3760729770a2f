package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Provides;
import org.jspecify.annotations.Nullable;

@Api(path = "/orders")
public interface Orders {

  @Get
  String all(@Depends User user, @Depends(Orders.Check.class) User checked);

  @Get("/{id}")
  String find(int id, @Depends(Orders.Check.class) Void nothing);

  final class User {}

  final class Users {
    @Provides
    public static @Nullable User user() {
      return null;
    }
  }

  final class Check {
    @Provides
    public static void check() {}
  }
}
