package dev.jetwright;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Nobody knows who sends a request: 401 (RFC 9110, section 15.5.2) with what the server would
 * accept. A generated server throws it when credentials are missing; a provider throws it when they
 * are wrong.
 *
 * <pre>{@code
 * throw NotAuthenticated.bearer("Could not validate credentials");
 * throw new NotAuthenticated("Incorrect user name or password", List.of("Basic realm=\"shop\""));
 * }</pre>
 *
 * <p>It answers {@code {"detail": "Not authenticated"}} with one {@code WWW-Authenticate} line for
 * each challenge. A method that {@link Handles} it answers in its own way, and is documented in
 * place of 401:
 *
 * <pre>{@code
 * @Handles
 * @Status(403)
 * public Refusal refused(NotAuthenticated e) {
 *   return new Refusal("no entry");
 * }
 * }</pre>
 */
public class NotAuthenticated extends HttpException {
  private static final long serialVersionUID = 1L;
  private static final int STATUS = 401;
  private static final String DETAIL = "Not authenticated";
  private static final String HEADER = "WWW-Authenticate";

  /**
   * A request without credentials.
   *
   * @param challenges what would be accepted, such as {@code Bearer}
   */
  public NotAuthenticated(List<String> challenges) {
    this(DETAIL, challenges);
  }

  /**
   * A request with credentials that are not accepted.
   *
   * @param detail what the answer says
   * @param challenges what would be accepted, such as {@code Basic realm="shop"}
   */
  public NotAuthenticated(String detail, List<String> challenges) {
    super(STATUS, detail, HEADER, new LinkedHashSet<>(challenges));
  }

  /** A token that is not accepted. */
  public static NotAuthenticated bearer(String detail) {
    return new NotAuthenticated(detail, List.of("Bearer"));
  }

  /** A user name or password that is not accepted. */
  public static NotAuthenticated basic(String detail, String realm) {
    String quoted = realm.replace("\\", "\\\\").replace("\"", "\\\"");
    return new NotAuthenticated(detail, List.of("Basic realm=\"" + quoted + "\""));
  }

  /** What would be accepted. */
  public final List<String> challenges() {
    return headers().stream()
        .filter(header -> header.getKey().equals(HEADER))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Anybody can cause it, and as often as they like: it costs next to nothing. */
  @Override
  public final Throwable fillInStackTrace() {
    return this;
  }
}
