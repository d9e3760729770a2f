package dev.jetwright.runtime;

import dev.jetwright.Events;
import dev.jetwright.Pulled;
import dev.jetwright.runtime.answer.Contents;
import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.stream.ItemStreams;
import dev.jetwright.runtime.stream.LiveStreams;
import dev.jetwright.runtime.stream.StreamOwner;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is a stream. It begins with its first item, so that a failure before that is
 * answered like any other; a failure after that cuts it off.
 *
 * <pre>{@code
 * exchange.stream(200).lines(items.all(), ItemCodec::write);
 * exchange.stream(200).events(prices.watch(), PriceCodec::write);
 * }</pre>
 */
public final class Streaming {
  private final Owner owner;

  Streaming(Exchange exchange, int status) {
    owner = new Owner(exchange, status, new ArrayList<>());
  }

  /** Answers with a declared error where the stream fails so before its first item. */
  public <E extends Throwable> Streaming failing(Class<E> type, ErrorType<E> error) {
    owner.declared().add(new Declared<>(type, error));
    return this;
  }

  /** A declared error, and what throws it. */
  private record Declared<E extends Throwable>(Class<E> type, ErrorType<E> error) {
    boolean isSent(Exchange exchange, Throwable failure) {
      if (!type.isInstance(failure)) {
        return false;
      }
      exchange.send(error, type.cast(failure));
      return true;
    }
  }

  /** JSON Lines; the stream is closed in the end. */
  public <T> void lines(@Nullable Stream<? extends T> items, Encoder<? super T> encoder) {
    if (owner.hasAny(items)) {
      lines(Pulled.<T>of(items), encoder);
    }
  }

  /** JSON Lines; the iterator is closed in the end if it can be. */
  public <T> void lines(@Nullable Iterator<? extends T> items, Encoder<? super T> encoder) {
    if (owner.hasAny(items)) {
      lines(Pulled.<T>of(items), encoder);
    }
  }

  /** JSON Lines, as fast as the client takes them. */
  public <T> void lines(Flow.@Nullable Publisher<? extends T> items, Encoder<? super T> encoder) {
    if (owner.hasAny(items)) {
      owner.exchange().goOnLater();
      ItemStreams.lines(owner, items, encoder);
    }
  }

  /** Server-Sent Events. */
  public <T> void events(@Nullable Events<T> events, Encoder<? super T> encoder) {
    events(events, encoder, value -> null);
  }

  /**
   * Server-Sent Events.
   *
   * @param names what those are called that have no name of their own
   */
  public <T> void events(
      @Nullable Events<T> events,
      Encoder<? super T> encoder,
      Function<? super T, @Nullable String> names) {
    if (owner.hasAny(events)) {
      owner.exchange().goOnLater();
      ItemStreams.events(owner, events, names, encoder);
    }
  }

  /** The exchange as the stream sees it. */
  private record Owner(Exchange exchange, int status, List<Declared<?>> declared)
      implements StreamOwner {

    /** A reply may have nothing to send. */
    boolean hasAny(@Nullable Object source) {
      return !Contents.isNothing(exchange.answer(), status, source);
    }

    @Override
    public Request request() {
      return exchange.request();
    }

    @Override
    public Response response() {
      return exchange.answer().response();
    }

    @Override
    public Callback callback() {
      return exchange.answer().callback();
    }

    @Override
    public LiveStreams streams() {
      return exchange.settings().streams();
    }

    @Override
    public void describe() {
      exchange.answer().beginStream(status);
    }

    @Override
    public void refuse(Throwable reason) {
      Throwable failure = exchange.unwind(reason);
      if (declared.stream().noneMatch(error -> error.isSent(exchange, failure))) {
        exchange.handler().failures().fail(exchange, failure);
      }
    }

    @Override
    public void cutOff(Throwable failure) {
      exchange.handler().failures().cutOff(exchange, failure);
      exchange.answer().cutOff(failure);
    }

    @Override
    public void close() {
      exchange.leave();
    }

    @Override
    public void cancelWith(Runnable action) {
      exchange.work().cancelWith(action);
    }
  }
}
