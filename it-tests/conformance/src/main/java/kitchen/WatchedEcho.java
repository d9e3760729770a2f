package kitchen;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Gives back what it is given. */
public final class WatchedEcho implements Watched {
  private static final long REFUSED = 7;

  @Override
  public long find(long id) throws Refused {
    if (id == REFUSED) {
      throw new Refused();
    }
    return id;
  }

  @Override
  public CompletionStage<Long> later(long id) {
    return CompletableFuture.supplyAsync(() -> id)
        .thenCompose(found -> found == REFUSED
            ? CompletableFuture.failedFuture(new Refused())
            : CompletableFuture.completedFuture(found));
  }

  @Override
  public Stream<Long> count(long id) {
    return LongStream.rangeClosed(1, id).boxed();
  }

  @Override
  public Line put(Line line) {
    return line;
  }

  @Override
  public long secret(long id, String token) {
    return id;
  }

  @Override
  public String crash() {
    throw new IllegalStateException("a secret of the server");
  }
}
