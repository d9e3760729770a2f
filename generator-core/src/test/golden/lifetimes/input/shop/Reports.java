package shop;

import dev.jetwright.Api;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Lifetime;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.Reply;
import dev.jetwright.Scoped;
import dev.jetwright.Status;
import java.io.Closeable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Reports. */
@Api(path = "/reports")
interface Reports {

  record Report(String text) {}

  /** Its transaction ends before the answer is sent. */
  @Post
  @Status(201)
  Report write(Report report, @Depends Transaction transaction) throws Full;

  @Post("/many")
  void writeMany(@Depends Lock lock, @Depends Transaction transaction);

  @Post("/reply")
  Reply<String> reply(@Depends Transaction transaction);

  @Get
  Stream<Report> all(@Depends Session session);

  @Get("/{id}")
  CompletionStage<Report> find(long id, @Depends Session session, @Depends Transaction transaction)
      throws Full;

  /** Asks for two things at once. */
  @Get("/statistics")
  Report statistics(
      @Depends(parallel = true) Visits visits,
      @Depends(parallel = true) Lock lock,
      @Depends List<Sales> sales,
      @Depends int limit);

  record Visits(int number) {}

  record Sales(int number) {}

  interface Session extends Closeable {}

  interface Transaction {}

  interface Lock extends AutoCloseable {}

  /** There are too many. */
  @Status(507)
  final class Full extends Exception {}

  /** What lives as long as the server. */
  final class Pool implements AutoCloseable {
    @Provides(lifetime = Lifetime.APPLICATION)
    public static Settings settings() {
      return new Settings(7);
    }

    @Provides(lifetime = Lifetime.APPLICATION)
    public static Pool pool(@Depends Settings settings) {
      return new Pool();
    }

    @Provides(lifetime = Lifetime.APPLICATION)
    public static CompletionStage<Scoped<Meter>> meter(@Depends Pool pool) {
      return null;
    }

    @Override
    public void close() {}
  }

  record Settings(int limit) {}

  record Meter(int count) {}

  /** What is made for each request. */
  interface Making {
    @Provides
    Session session(@Depends Pool pool);

    @Provides(lifetime = Lifetime.CALL)
    Scoped<Transaction> transaction(@Depends Session session);

    @Provides
    Lock lock(@Depends Meter meter);

    @Provides
    CompletionStage<Visits> visits(@Depends Session session);

    @Provides(cached = false)
    CompletionStage<List<Sales>> sales();

    @Provides
    int limit(@Depends(parallel = true) Visits visits);
  }
}
