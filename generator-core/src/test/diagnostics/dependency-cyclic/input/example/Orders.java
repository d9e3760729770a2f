package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Provides;

@Api(path = "/orders")
public interface Orders {

  @Get
  String all(@Depends Cart cart);

  final class Cart {}

  final class Customer {}

  final class Carts {
    @Provides
    public static Cart cart(@Depends Customer customer) {
      return new Cart();
    }

    @Provides
    public static Customer customer(@Depends Cart cart) {
      return new Customer();
    }
  }
}
