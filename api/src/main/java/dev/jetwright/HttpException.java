package dev.jetwright;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error that no contract declares: thrown from anywhere in an operation, it is the answer.
 *
 * <pre>{@code
 * throw new HttpException(409, "Somebody else has changed it.");
 * throw new HttpException(402, Map.of("balance", 30, "price", 50));
 * throw new HttpException(429).header("Retry-After", "120");
 * }</pre>
 *
 * <p>It answers {@code {"detail": ...}}, without a detail with the phrase of its status:
 * {@code {"detail": "Too Many Requests"}}; 204, 205 and 304 have no body. Documents and SDKs do not
 * know of it: an error that callers are to tell from others is a class of its own, see
 * {@link ApiException}.
 */
public class HttpException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LOWEST = 200;
  private static final int HIGHEST = 599;

  private final int status;
  private final transient @Nullable Object detail;
  private final transient List<Map.Entry<String, String>> headers = new ArrayList<>();

  /**
   * An error that says no more than its status does.
   *
   * @param status the HTTP status, 200 to 599
   */
  public HttpException(int status) {
    this(status, null);
  }

  /**
   * An error with a detail.
   *
   * @param status the HTTP status, 200 to 599
   * @param detail what the answer says: a text, number, boolean, map, collection, date or any other
   *     value that is one word, {@link RawJson} or a tree of Jackson; null for the phrase of the
   *     status
   */
  public HttpException(int status, @Nullable Object detail) {
    this(status, detail, Map.of(), null);
  }

  /**
   * An error with headers.
   *
   * @param status the HTTP status, 200 to 599
   * @param detail what the answer says, or null
   * @param headers what it says beside that
   */
  public HttpException(int status, @Nullable Object detail, Map<String, String> headers) {
    this(status, detail, headers, null);
  }

  /**
   * An error with what led to it.
   *
   * @param status the HTTP status, 200 to 599
   * @param detail what the answer says, or null
   * @param headers what it says beside that
   * @param cause what led to it; stays on the server
   */
  public HttpException(
      int status, @Nullable Object detail, Map<String, String> headers, @Nullable Throwable cause) {
    super(detail == null ? "HTTP " + status : String.valueOf(detail), cause);
    if (status < LOWEST || status > HIGHEST) {
      throw new IllegalArgumentException("An answer's status is 200 to 599, not " + status);
    }
    this.status = status;
    this.detail = detail;
    headers.forEach(this::add);
  }

  /** An error with several headers of one name. */
  HttpException(int status, @Nullable Object detail, String name, Collection<String> values) {
    this(status, detail);
    for (String value : values) {
      add(name, value);
    }
  }

  /** The same with a header; of the same name there may be several. */
  public final HttpException header(String name, String value) {
    add(name, value);
    return this;
  }

  private void add(String name, String value) {
    if (!name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
      throw new IllegalArgumentException("No header has the name '" + name + "'");
    }
    if (value.chars().anyMatch(c -> c < ' ' && c != '\t' || c == '\u007f')) {
      throw new IllegalArgumentException(
          "The value of the header " + name + " has a control character");
    }
    headers.add(Map.entry(name, value));
  }

  /** The HTTP status. */
  public final int status() {
    return status;
  }

  /** What the answer says; empty for the phrase of the status. */
  public final Optional<Object> detail() {
    return Optional.ofNullable(detail);
  }

  /** Names and values of its headers. */
  public final List<Map.Entry<String, String>> headers() {
    return List.copyOf(headers);
  }
}
