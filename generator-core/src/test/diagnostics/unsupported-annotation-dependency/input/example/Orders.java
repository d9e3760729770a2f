package example;

import dev.jetwright.Api;
import dev.jetwright.Argument;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Provides;
import dev.jetwright.Query;

@Api(path = "/orders")
@Depends
public interface Orders {

  @Get
  String all(@Depends @Query String q, @Depends @Depends2 String r);

  @interface Depends2 {}

  class Others {
    @Provides
    @Get
    public static String one(@Argument @Header String a) {
      return "";
    }
  }
}
