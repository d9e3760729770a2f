package dev.jetwright;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an operation answers, with a status, headers and cookies beside the value.
 *
 * <pre>{@code
 * @Post
 * @Status(201)
 * @ResponseHeader(name = "X-Stock", type = Integer.class, description = "How many are left.")
 * Reply<Item> create(Item item);
 *
 * return Reply.of(item).header("X-Stock", 7).cookie(SetCookie.of("last", "7"));
 * return Reply.created(URI.create("/items/7"), item);
 * return Reply.of(202, item);
 * }</pre>
 *
 * <p>A reply without a status has that of the operation. One without a value, or with a status that
 * has no body (204, 205, 304), is answered without one. The document shows the operation's status,
 * what {@link Response} says, and the headers of {@link ResponseHeader}; where every answer has its
 * own type or its own headers, return a sealed interface, or a record with headers in it.
 *
 * @param <T> the type of the value; {@code Void} where there is none
 */
public final class Reply<T> {
  private static final int LOWEST = 200;
  private static final int HIGHEST = 599;
  private static final int CREATED = 201;
  private static final int ACCEPTED = 202;
  private static final int NO_CONTENT = 204;

  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
          "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private final int status;
  private final Optional<T> value;
  private final AnswerHeaders headers;

  private Reply(int status, Optional<T> value, AnswerHeaders headers) {
    this.status = status;
    this.value = value;
    this.headers = headers;
  }

  /** A value with the operation's own status. */
  public static <T> Reply<T> of(T value) {
    return new Reply<>(0, Optional.of(value), AnswerHeaders.NONE);
  }

  /** A value with another status than the operation's. */
  public static <T> Reply<T> of(int status, T value) {
    return of(value).status(status);
  }

  /** No body, and the operation's own status. */
  public static <T> Reply<T> empty() {
    return new Reply<>(0, Optional.empty(), AnswerHeaders.NONE);
  }

  /** No body, and a status. */
  public static <T> Reply<T> empty(int status) {
    return Reply.<T>empty().status(status);
  }

  /** 201 with a value. */
  public static <T> Reply<T> created(T value) {
    return of(CREATED, value);
  }

  /** 201 with a value, and where it can be found. */
  public static <T> Reply<T> created(URI location, T value) {
    return created(value).header("Location", location.toASCIIString());
  }

  /** 202 with a value: it is being worked on. */
  public static <T> Reply<T> accepted(T value) {
    return of(ACCEPTED, value);
  }

  /** 204. */
  public static <T> Reply<T> noContent() {
    return empty(NO_CONTENT);
  }

  /** The same with a status, 200 to 599. */
  public Reply<T> status(int code) {
    if (code < LOWEST || code > HIGHEST) {
      throw new IllegalArgumentException("Not the status of an answer: " + code);
    }
    return new Reply<>(code, value, headers);
  }

  /**
   * The same with a header, in the place of those of that name.
   *
   * @param name its name
   * @param text its value, which is written as its {@code toString()} says
   */
  public Reply<T> header(String name, Object text) {
    return new Reply<>(status, value, headers.put(name, text));
  }

  /** The same with one more header of that name. */
  public Reply<T> addHeader(String name, Object text) {
    return new Reply<>(status, value, headers.add(name, text));
  }

  /**
   * The same with an {@code ETag}: a request by GET that names it in {@code If-None-Match} gets
   * 304.
   *
   * @param version printable ASCII without quotes, such as {@code v7}
   */
  public Reply<T> etag(String version) {
    return header("ETag", EntityTags.quoted(version));
  }

  /** The same with a {@code Last-Modified}, which {@code If-Modified-Since} is held against. */
  public Reply<T> lastModified(Instant time) {
    return header("Last-Modified", HTTP_DATE.format(time));
  }

  /** The same with a cookie. */
  public Reply<T> cookie(SetCookie cookie) {
    return new Reply<>(status, value, headers.add(cookie));
  }

  /** The status, if it is not the operation's own. */
  public Optional<Integer> status() {
    return status == 0 ? Optional.empty() : Optional.of(status);
  }

  /** The value. */
  public Optional<T> value() {
    return value;
  }

  /** Its headers, in order; cookies are among them as {@code Set-Cookie}. */
  public List<Map.Entry<String, String>> headers() {
    return headers.lines();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reply<?> reply
        && reply.status == status
        && reply.value.equals(value)
        && reply.headers().equals(headers());
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, value, headers());
  }

  @Override
  public String toString() {
    return "Reply[" + (status == 0 ? "" : status + " ")
        + value.map(Object::toString).orElse("-") + " " + headers() + "]";
  }
}
