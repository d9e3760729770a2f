package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Provides;
import java.util.List;

@Api(path = "/orders")
public interface Orders {

  @Get
  String all();

  class Users<T> {
    @Provides
    public String hello() {
      return "";
    }
  }

  class Others {
    @Provides
    static String one() {
      return "";
    }

    @Provides
    public static <T> List<T> many() {
      return List.of();
    }
  }
}
