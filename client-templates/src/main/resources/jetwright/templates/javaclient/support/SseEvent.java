package dev.jetwright.client;

/**
 * One of the Server-Sent Events of an {@link EventStream}.
 *
 * <pre>{@code
 * for (SseEvent<Price> event : events) {
 *   show(event.data());
 *   store(event.id());                       // where another call can resume
 * }
 * }</pre>
 *
 * @param <T> the data
 */
public final class SseEvent<T> {
  private final String event;
  private final String id;
  private final String text;
  private final T data;
  private final UnreadableAnswerException fault;

  SseEvent(PlainEvent plain, T data, UnreadableAnswerException fault) {
    this.event = plain.event();
    this.id = plain.id();
    this.text = plain.data();
    this.data = data;
    this.fault = fault;
  }

  /** The event's name; {@code message} when the server gives it none. */
  public String event() {
    return event;
  }

  /** The last id that the server gave; empty before the first. */
  public String id() {
    return id;
  }

  /** The data as it was sent, such as {@code [DONE]}. */
  public String text() {
    return text;
  }

  /**
   * What the event carries.
   *
   * @throws UnreadableAnswerException if the server sent something else
   */
  public T data() {
    if (fault != null) {
      throw fault;
    }
    return data;
  }

  @Override
  public String toString() {
    return event + "(" + id + "): " + text;
  }
}
