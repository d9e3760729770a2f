package example;

import dev.jetwright.AnyOf;
import dev.jetwright.Api;
import dev.jetwright.ApiKeyHeader;
import dev.jetwright.BasicCredentials;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.HttpBasic;
import dev.jetwright.HttpBearer;
import dev.jetwright.Provides;
import java.util.Optional;

@Api(path = "/users")
interface Users {
  @Get("/a")
  @AnyOf
  String none();

  @Get("/b")
  @AnyOf
  String one(@HttpBearer Optional<String> token);

  @Get("/c")
  @AnyOf
  String needed(@HttpBearer String token, @ApiKeyHeader("X-Key") Optional<String> key);

  @Get("/d")
  String impossible(@HttpBearer String token, @HttpBasic BasicCredentials basic);

  @Get("/e")
  String acrossProviders(@HttpBearer String token, @Depends User user);

  record User(String name) {}

  final class Providers {
    @Provides
    public User user(@HttpBasic BasicCredentials basic) {
      return new User(basic.username());
    }
  }
}
