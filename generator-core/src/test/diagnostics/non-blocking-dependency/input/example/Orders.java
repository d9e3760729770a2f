package example;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.NonBlocking;
import dev.jetwright.Provides;
import java.util.concurrent.CompletionStage;

@Api(path = "/orders")
public interface Orders {

  @Get
  @NonBlocking
  String all(@Depends Rate rate);

  record Rate(int cents) {}

  final class Rates {
    @Provides
    public static CompletionStage<Rate> rate() {
      return null;
    }
  }
}
