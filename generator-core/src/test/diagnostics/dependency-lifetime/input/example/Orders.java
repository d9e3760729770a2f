package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Lifetime;
import dev.jetwright.Provides;

@Api(path = "/orders")
public interface Orders {

  @Get
  String all(@Depends Pool pool, @Depends Report report);

  final class Pool {}

  final class Connection {}

  final class Lock {}

  final class Report {}

  final class Data {
    @Provides(lifetime = Lifetime.APPLICATION)
    public static Pool pool(@Depends Connection connection, @Header String tenant) {
      return new Pool();
    }

    @Provides
    public static Connection connection() {
      return new Connection();
    }

    @Provides(lifetime = Lifetime.CALL)
    public static Lock lock() {
      return new Lock();
    }

    @Provides
    public static Report report(@Depends Lock lock) {
      return new Report();
    }
  }
}
