package dev.jetwright;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event of {@link Events}, with everything that Server-Sent Events know.
 *
 * <pre>{@code
 * SseEvent.of(price)                                  // data: {"symbol":"ACME","cents":4200}
 * SseEvent.of(price).id("17").event("price")          // with an id and a name
 * SseEvent.raw("[DONE]")                              // data: [DONE], as it is and not as JSON
 * SseEvent.<Price>comment("warming up").retry(Duration.ofSeconds(2))
 * }</pre>
 *
 * @param data the value, written as JSON
 * @param rawData a text that is written as it is, in place of a value; its lines become lines of
 *     data
 * @param event the event's name, on one line; without one, a browser calls it {@code message}
 * @param id the event's id, on one line and without NUL: what a client that comes back says it has
 *     seen last
 * @param retry how long a client is to wait before it connects again
 * @param comment a text that clients do not see; its lines become lines of comment
 * @param <T> the type of the value
 */
public record SseEvent<T>(
    @Nullable T data,
    @Nullable String rawData,
    @Nullable String event,
    @Nullable String id,
    @Nullable Duration retry,
    @Nullable String comment) {

  /** Checks what the format cannot say. */
  public SseEvent {
    if (data != null && rawData != null) {
      throw new IllegalArgumentException("An event has data or raw data, not both");
    }
    checkLine("name", event);
    checkLine("id", id);
    if (id != null && id.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("The id of an event must not contain NUL");
    }
    if (retry != null && retry.isNegative()) {
      throw new IllegalArgumentException("An event's retry must not be negative: " + retry);
    }
  }

  private static void checkLine(String what, @Nullable String text) {
    if (text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
      throw new IllegalArgumentException("The %s of an event must be on one line".formatted(what));
    }
  }

  /** An event with a value. */
  public static <T> SseEvent<T> of(T data) {
    return new SseEvent<>(Objects.requireNonNull(data), null, null, null, null, null);
  }

  /** An event whose data is a text as it is, such as {@code [DONE]}. */
  public static <T> SseEvent<T> raw(String data) {
    return new SseEvent<>(null, Objects.requireNonNull(data), null, null, null, null);
  }

  /** A comment, which clients do not see. */
  public static <T> SseEvent<T> comment(String comment) {
    return new SseEvent<>(null, null, null, null, null, Objects.requireNonNull(comment));
  }

  /** The same with a name. */
  public SseEvent<T> event(String name) {
    return new SseEvent<>(data, rawData, name, id, retry, comment);
  }

  /** The same with an id. */
  public SseEvent<T> id(String newId) {
    return new SseEvent<>(data, rawData, event, newId, retry, comment);
  }

  /** The same with a time to wait before a client connects again. */
  public SseEvent<T> retry(Duration time) {
    return new SseEvent<>(data, rawData, event, id, time, comment);
  }

  /** The same with a comment in front. */
  public SseEvent<T> withComment(String text) {
    return new SseEvent<>(data, rawData, event, id, retry, text);
  }
}
