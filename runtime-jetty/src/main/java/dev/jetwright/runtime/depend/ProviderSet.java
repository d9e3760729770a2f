package dev.jetwright.runtime.depend;

import dev.jetwright.Lifecycle;
import dev.jetwright.runtime.log.Logs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;

/** The providers of an application. The generated class extends it and calls them. */
public abstract class ProviderSet implements Lifecycle {
  private final Logger log = Logs.ofServer();
  private final List<Provided<?>> values = new ArrayList<>();
  private final Deque<Provided<?>> kept = new ArrayDeque<>();

  /** A set of providers. */
  protected ProviderSet() {}

  /** What a provider makes. */
  protected final <T> Provided<T> provided(Class<? super T> type, String name) {
    Provided<T> value = new Provided<>(type, name, kept::push);
    values.add(value);
    return value;
  }

  /** Makes what lives as long as the server, each value after those that it needs. */
  protected void make() throws Exception {}

  /** The value of a stage, as soon as it is there. */
  protected static <T> T await(CompletionStage<T> stage) throws Exception {
    try {
      return stage.toCompletableFuture().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Makes what lives as long as the server. If anything fails, what was made ends again. */
  @Override
  public final void start() throws Exception {
    try {
      make();
    } catch (Throwable e) {
      stop();
      throw e;
    }
  }

  /** Ends what lived as long as the server, the last first, whatever happens. */
  @Override
  public final void stop() {
    while (!kept.isEmpty()) {
      Provided<?> last = kept.pop();
      try {
        last.end();
      } catch (Throwable e) {
        log.error("{} does not end", last, e);
      }
    }
  }

  /**
   * Puts a value in place of what providers of a type make, which are not called then. It is never
   * closed.
   *
   * @param type the class of what they make
   * @param name the name of one of them, or an empty one
   * @return whether there is such a provider
   */
  public final boolean replace(Class<?> type, String name, Object value) {
    List<Provided<?>> meant = values.stream().filter(it -> it.is(type, name)).toList();
    meant.forEach(it -> it.replace(value));
    return !meant.isEmpty();
  }
}
