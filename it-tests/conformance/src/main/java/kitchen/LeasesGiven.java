package kitchen;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kitchen.LeasePool.Beside;
import kitchen.LeasePool.Connection;
import kitchen.LeasePool.Later;
import kitchen.LeasePool.Lock;
import kitchen.LeasePool.Transaction;

final class LeasesGiven implements Leases {
  private static final int LINES = 20;

  private static String answer(Optional<String> fail) throws Refused {
    if (LeasePool.isToFail(fail, "operation")) {
      throw new Refused();
    }
    return "done";
  }

  @Override
  public String value(Optional<String> fail, Transaction transaction) throws Refused {
    return answer(fail);
  }

  @Override
  public String body(Line line, Optional<String> fail, Transaction transaction) throws Refused {
    return answer(fail);
  }

  @Override
  public CompletionStage<String> later(Optional<String> fail, Transaction transaction) {
    return CompletableFuture.supplyAsync(
        () -> {
          if (LeasePool.isToFail(fail, "operation")) {
            throw new IllegalStateException("It failed later");
          }
          return "later";
        },
        CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS));
  }

  @Override
  public Stream<Integer> lines(Optional<String> fail, Transaction transaction) {
    return IntStream.range(0, LINES).boxed().peek(line -> {
      if (line == LINES / 2 && LeasePool.isToFail(fail, "operation")) {
        throw new IllegalStateException("It failed in the middle");
      }
    });
  }

  @Override
  public String slow(int millis, Optional<String> fail, Transaction transaction)
      throws InterruptedException, Refused {
    Thread.sleep(millis);
    return answer(fail);
  }

  @Override
  public CompletionStage<String> never(Transaction transaction) {
    return new CompletableFuture<>();
  }

  @Override
  public String call(Optional<String> fail, Lock lock) throws Refused {
    return answer(fail);
  }

  @Override
  public String beside(Optional<String> fail, Beside beside, Connection connection, Later later)
      throws Refused {
    return answer(fail);
  }
}
