package dev.jetwright;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer that sends its reader somewhere else (RFC 9110, section 15.4).
 *
 * <pre>{@code
 * @Get("/old/{itemId}")
 * @Status(308)
 * Redirect moved(int itemId);
 *
 * return Redirect.to(ShopLinks.items().find(itemId));
 * return Redirect.seeOther("/welcome").cookie(SetCookie.of("session", id));
 * }</pre>
 *
 * <p>{@link #to} has the operation's {@link Status}, which is 307 when nothing is said; the others
 * have their own. What must not stand in a URI is encoded: {@code /x y} becomes {@code /x%20y}.
 */
public final class Redirect {
  private static final int MOVED = 301;
  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;
  private static final int TEMPORARY = 307;
  private static final int PERMANENT = 308;
  private static final String KEPT =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~:/%#?=@[]!$&'()*+,;";

  private final int status;
  private final String location;
  private final AnswerHeaders headers;

  private Redirect(int status, String location, AnswerHeaders headers) {
    this.status = status;
    this.location = location;
    this.headers = headers;
  }

  private static Redirect to(int status, String location) {
    return new Redirect(status, encoded(location), AnswerHeaders.NONE);
  }

  /** To a place, with the operation's own status. */
  public static Redirect to(String location) {
    return to(0, location);
  }

  /** To a place, with the operation's own status. */
  public static Redirect to(URI location) {
    return to(0, location.toString());
  }

  /** To an operation, with the operation's own status. */
  public static Redirect to(Link location) {
    return to(0, location.toString());
  }

  /** 307: for this once, with the same method and body. */
  public static Redirect temporary(String location) {
    return to(TEMPORARY, location);
  }

  /** 307: for this once, with the same method and body. */
  public static Redirect temporary(URI location) {
    return to(TEMPORARY, location.toString());
  }

  /** 308: from now on, with the same method and body. */
  public static Redirect permanent(String location) {
    return to(PERMANENT, location);
  }

  /** 308: from now on, with the same method and body. */
  public static Redirect permanent(URI location) {
    return to(PERMANENT, location.toString());
  }

  /** 303: what was asked for is there, by GET; the answer to a form. */
  public static Redirect seeOther(String location) {
    return to(SEE_OTHER, location);
  }

  /** 303: what was asked for is there, by GET; the answer to a form. */
  public static Redirect seeOther(URI location) {
    return to(SEE_OTHER, location.toString());
  }

  /** 302: for this once, where a client may turn POST into GET. */
  public static Redirect found(String location) {
    return to(FOUND, location);
  }

  /** 302: for this once, where a client may turn POST into GET. */
  public static Redirect found(URI location) {
    return to(FOUND, location.toString());
  }

  /** 301: from now on, where a client may turn POST into GET. */
  public static Redirect moved(String location) {
    return to(MOVED, location);
  }

  /** 301: from now on, where a client may turn POST into GET. */
  public static Redirect moved(URI location) {
    return to(MOVED, location.toString());
  }

  /** The same with a header, in the place of those of that name. */
  public Redirect header(String name, Object text) {
    return new Redirect(status, location, headers.put(name, text));
  }

  /** The same with a cookie. */
  public Redirect cookie(SetCookie cookie) {
    return new Redirect(status, location, headers.add(cookie));
  }

  /** The status, if it is not the operation's own. */
  public Optional<Integer> status() {
    return status == 0 ? Optional.empty() : Optional.of(status);
  }

  /** The place, encoded. */
  public String location() {
    return location;
  }

  /** Its other headers, in order; cookies are among them as {@code Set-Cookie}. */
  public List<Map.Entry<String, String>> headers() {
    return headers.lines();
  }

  private static String encoded(String text) {
    StringBuilder uri = new StringBuilder(text.length() + 8);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (KEPT.indexOf(octet) >= 0) {
        uri.append((char) octet);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
      }
    }
    return uri.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Redirect redirect
        && redirect.status == status
        && redirect.location.equals(location)
        && redirect.headers().equals(headers());
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, location, headers());
  }

  @Override
  public String toString() {
    return "Redirect[" + (status == 0 ? "" : status + " ") + location + "]";
  }
}
