package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Provides;
import java.util.List;

@Api(path = "/orders")
public interface Orders {

  @Get
  String all(@Depends Database database);

  @Get("/{id}")
  @Depends(Orders.Checks.class)
  String find(int id, @Depends List<Database> all);

  final class Database {}

  final class Main {
    @Provides
    public Database database() {
      return new Database();
    }

    @Provides
    public List<Database> all() {
      return List.of();
    }
  }

  final class Reports {
    @Provides
    public static Database database() {
      return new Database();
    }
  }

  final class Checks {
    @Provides
    public void first() {}

    @Provides
    public void second() {}
  }
}
