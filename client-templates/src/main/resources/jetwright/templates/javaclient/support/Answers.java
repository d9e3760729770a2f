package dev.jetwright.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a call may be answered with, by status.
 *
 * <pre>{@code
 * return transport
 *     .call("find", "GET", "/items/{itemId}")
 *     .path("itemId", Text.of(itemId))
 *     .<Lookup>answers()
 *     .on(200, answer -> new Lookup.Found(answer.value(ItemCodec::read)))
 *     .on(410, answer -> new Lookup.Gone())
 *     .receive();
 * }</pre>
 *
 * @param <T> what the caller gets
 */
public final class Answers<T> {
  private static final int SUCCESS = 2;
  private static final int REDIRECT = 3;

  private final Call call;
  private final Map<Integer, Function<Answer, ? extends T>> readers = new LinkedHashMap<>();

  Answers(Call call) {
    this.call = call;
  }

  /** Reads answers of a status. */
  public Answers<T> on(int status, Function<Answer, ? extends T> reader) {
    readers.put(status, reader);
    return this;
  }

  /** Reads answers of success, whatever their status. */
  public Answers<T> onSuccess(Function<Answer, ? extends T> reader) {
    return on(SUCCESS, reader);
  }

  /** Reads answers that lead somewhere else, whatever their status. */
  public Answers<T> onRedirect(Function<Answer, ? extends T> reader) {
    return on(REDIRECT, reader);
  }

  /** Sends the call and reads the answer; the others are errors. */
  public T receive() {
    call.keep(status -> reader(status) != null);
    Answer answer = call.answer();
    Function<Answer, ? extends T> reader = reader(answer.status());
    if (reader == null) {
      throw call.failure(answer);
    }
    return reader.apply(answer);
  }

  private Function<Answer, ? extends T> reader(int status) {
    Function<Answer, ? extends T> reader = readers.get(status);
    return reader == null ? readers.get(status / 100) : reader;
  }
}
