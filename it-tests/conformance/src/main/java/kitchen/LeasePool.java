package kitchen;

import dev.jetwright.Depends;
import dev.jetwright.Lifetime;
import dev.jetwright.Provides;
import dev.jetwright.Scoped;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lends connections and the like, and knows how many are out. */
public final class LeasePool {
  private static final int WEIGHT = 2048;

  private final Set<Lease> out = ConcurrentHashMap.newKeySet();
  private final AtomicInteger lent = new AtomicInteger();
  private final AtomicInteger returnedTwice = new AtomicInteger();
  private final Queue<WeakReference<Lease>> all = new ConcurrentLinkedQueue<>();

  /** Something that is lent, and has to come back once. */
  public class Lease {
    /** So that it shows when nobody lets go of it. */
    private final byte[] weight = new byte[WEIGHT];

    private final AtomicInteger ends = new AtomicInteger();

    Lease() {
      out.add(this);
      lent.incrementAndGet();
      all.add(new WeakReference<>(this));
    }

    void end(Optional<String> fail, String name) {
      if (ends.incrementAndGet() > 1 || weight.length != WEIGHT) {
        returnedTwice.incrementAndGet();
      }
      out.remove(this);
      failIf(fail, name + "-end");
    }
  }

  /** A connection. */
  public final class Connection extends Lease implements AutoCloseable {
    private final Optional<String> fail;

    Connection(Optional<String> fail) {
      this.fail = fail;
    }

    @Override
    public void close() {
      end(fail, "connection");
    }
  }

  /** A transaction on a connection. */
  public final class Transaction extends Lease {}

  /** What is held during the call only. */
  public final class Lock extends Lease implements AutoCloseable {
    private final Optional<String> fail;

    Lock(Optional<String> fail) {
      this.fail = fail;
    }

    @Override
    public void close() {
      end(fail, "transaction");
    }
  }

  /** What is made beside other things. */
  public final class Beside extends Lease implements AutoCloseable {
    private final Optional<String> fail;

    Beside(Optional<String> fail) {
      this.fail = fail;
    }

    @Override
    public void close() {
      end(fail, "transaction");
    }
  }

  /** What comes later. */
  public final class Later extends Lease implements AutoCloseable {
    @Override
    public void close() {
      end(Optional.empty(), "later");
    }
  }

  static boolean isToFail(Optional<String> fail, String what) {
    return fail.isPresent() && Arrays.asList(fail.get().split(",")).contains(what);
  }

  private static void failIf(Optional<String> fail, String what) {
    if (isToFail(fail, what)) {
      throw new IllegalStateException("It was to fail: " + what);
    }
  }

  /** Lends a connection. */
  @Provides
  public Connection connection(Optional<String> fail) {
    failIf(fail, "connection");
    return new Connection(fail);
  }

  /** Begins a transaction. */
  @Provides
  public Scoped<Transaction> transaction(@Depends Connection connection, Optional<String> fail) {
    failIf(fail, "transaction");
    return Scoped.of(new Transaction(), (it, error) -> it.end(fail, "transaction"));
  }

  /** Locks for the length of the call. */
  @Provides(lifetime = Lifetime.CALL)
  public Lock lock(@Depends Connection connection, Optional<String> fail) {
    failIf(fail, "transaction");
    return new Lock(fail);
  }

  /** Takes a little while. */
  @Provides
  public Beside beside(Optional<String> fail) throws InterruptedException {
    Thread.sleep(1);
    failIf(fail, "transaction");
    return new Beside(fail);
  }

  /** Comes a little later. */
  @Provides
  public CompletionStage<Later> later() {
    return CompletableFuture.supplyAsync(
        Later::new, CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS));
  }

  /** What has not come back. */
  public List<String> out() {
    return out.stream().map(lease -> lease.getClass().getSimpleName()).sorted().toList();
  }

  /** How many were lent. */
  public int lent() {
    return lent.get();
  }

  /** How many came back more than once. */
  public int returnedTwice() {
    return returnedTwice.get();
  }

  /** How many are still reachable; those before are forgotten. */
  public int reachable() {
    all.removeIf(reference -> reference.get() == null);
    return all.size();
  }
}
