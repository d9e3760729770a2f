package dev.jetwright.runtime.stream;

import dev.jetwright.runtime.json.JsonWriter;
import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * How items are put on the wire.
 *
 * @param <T> their type
 */
public interface ItemFormat<T> {

  /** What the headers say of it. */
  void describe(HttpFields.Mutable headers);

  /** Writes an item with everything that separates it from the next one. */
  void write(JsonWriter out, T item);

  /**
   * Whether an answer begins, and each item leaves, without waiting for more: somebody looks at
   * them as they come.
   */
  boolean isLive();

  /** How long there may be silence; null for as long as it takes. */
  @Nullable
  Duration keepAlive();
}
