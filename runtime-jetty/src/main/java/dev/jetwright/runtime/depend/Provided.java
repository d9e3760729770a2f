package dev.jetwright.runtime.depend;

import dev.jetwright.Scoped;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one provider makes.
 *
 * @param <T> the type of its values
 */
public final class Provided<T> {
  private final Class<?> type;
  private final String name;
  private final Consumer<Provided<?>> keeper;
  private @Nullable T replacement;
  private @Nullable Scoped<T> kept;

  Provided(Class<?> type, String name, Consumer<Provided<?>> keeper) {
    this.type = type;
    this.name = name;
    this.keeper = keeper;
  }

  boolean is(Class<?> wanted, String wantedName) {
    return type == wanted && (wantedName.isEmpty() || name.equals(wantedName));
  }

  @SuppressWarnings("unchecked")
  void replace(Object value) {
    replacement = (T) value;
  }

  /** Whether a test has replaced it, so that the provider is not called. */
  public boolean isReplaced() {
    return replacement != null;
  }

  /** What a test has put in its place. */
  public T replacement() {
    if (replacement == null) {
      throw new IllegalStateException(this + " is not replaced");
    }
    return replacement;
  }

  /** Makes a value for as long as the server runs. */
  public void keep(Callable<? extends T> provider) throws Exception {
    keepScoped(() -> Scoped.of(provider.call()));
  }

  /** Makes a value for as long as the server runs, which is closed then. */
  public void keepOpen(Callable<? extends T> provider) throws Exception {
    keepScoped(() -> Scoped.of(provider.call(), (value, error) -> {
      if (value instanceof AutoCloseable open) {
        open.close();
      }
    }));
  }

  /** Makes a value for as long as the server runs, which ends then. */
  public void keepScoped(Callable<Scoped<T>> provider) throws Exception {
    if (replacement == null) {
      kept = provider.call();
      keeper.accept(this);
    }
  }

  /** The value that was made when the server started. */
  public T value() {
    if (replacement != null) {
      return replacement;
    }
    if (kept == null) {
      throw new IllegalStateException(this + " is made when the server starts");
    }
    return kept.value();
  }

  /** The server has stopped, or something else did not start. */
  void end() throws Exception {
    Scoped<T> open = kept;
    kept = null;
    if (open != null) {
      open.end(null);
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName() + (name.isEmpty() ? "" : " \"" + name + "\"");
  }
}
