package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Hidden;
import dev.jetwright.Post;
import dev.jetwright.Timeout;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kitchen.LeasePool.Beside;
import kitchen.LeasePool.Connection;
import kitchen.LeasePool.Later;
import kitchen.LeasePool.Lock;
import kitchen.LeasePool.Transaction;

/**
 * Operations on what a pool lends, for whoever looks whether all of it comes back. Each takes
 * {@code fail}: what is to go wrong, of {@code connection}, {@code connection-end},
 * {@code transaction}, {@code transaction-end} and {@code operation}.
 */
@Api(path = "/leases")
@Hidden
public interface Leases {

  /** Answers at once. */
  @Get("/value")
  String value(Optional<String> fail, @Depends Transaction transaction) throws Refused;

  /** Answers what it was sent. */
  @Post("/body")
  String body(Line line, Optional<String> fail, @Depends Transaction transaction) throws Refused;

  /** Answers later. */
  @Get("/later")
  CompletionStage<String> later(Optional<String> fail, @Depends Transaction transaction)
      throws Refused;

  /** Answers line by line, and fails in the middle. */
  @Get("/lines")
  Stream<Integer> lines(Optional<String> fail, @Depends Transaction transaction);

  /** Takes its time, and perhaps too much of it. */
  @Get("/slow")
  @Timeout(value = 60, unit = TimeUnit.MILLISECONDS)
  String slow(int millis, Optional<String> fail, @Depends Transaction transaction)
      throws InterruptedException, Refused;

  /** Never comes to an end by itself. */
  @Get("/never")
  @Timeout(value = 60, unit = TimeUnit.MILLISECONDS)
  CompletionStage<String> never(@Depends Transaction transaction);

  /** Gives back before it answers. */
  @Get("/call")
  String call(Optional<String> fail, @Depends Lock lock) throws Refused;

  /** Takes several things at once. */
  @Get("/beside")
  String beside(
      Optional<String> fail,
      @Depends(parallel = true) Beside beside,
      @Depends(parallel = true) Connection connection,
      @Depends Later later)
      throws Refused;
}
