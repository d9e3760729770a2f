package dev.jetwright;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A cookie that an answer sets (RFC 6265, section 4.1).
 *
 * <pre>{@code
 * SetCookie.of("session", "x1").maxAge(Duration.ofHours(1)).httpOnly().secure();
 *     // session=x1; HttpOnly; Max-Age=3600; Path=/; SameSite=lax; Secure
 * SetCookie.delete("session");
 *     // session=""; expires=Sun, 22 Nov 2026 10:15:30 GMT; Max-Age=0; Path=/; SameSite=lax
 * }</pre>
 *
 * <p>It is written as FastAPI writes it: {@code Path=/} and {@code SameSite=lax} unless something
 * else is said, attributes in the order of the alphabet, and a value that is no token between
 * quotes, with a backslash and three octal digits for what must not stand there. Operations that
 * take a {@link Cookie} read such values back.
 */
public final class SetCookie {
  private static final String SIGNS = "!#$%&'*+-.^_`|~:";
  private static final String UNQUOTED = " ()/<=>?@[]{}";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
          "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
      .withZone(ZoneOffset.UTC);

  private final String name;
  private final String value;
  private Optional<String> domain = Optional.empty();
  private Optional<Instant> expires = Optional.empty();
  private Optional<Duration> maxAge = Optional.empty();
  private Optional<String> path = Optional.of("/");
  private Optional<SameSite> sameSite = Optional.of(SameSite.LAX);
  private boolean httpOnly;
  private boolean partitioned;
  private boolean secure;

  /** Whether a cookie goes along with requests that other sites lead to. */
  public enum SameSite {
    /** Never. */
    STRICT,
    /** Only when the user follows a link. */
    LAX,
    /** Always; browsers take it with {@link SetCookie#secure()} only. */
    NONE
  }

  private SetCookie(String name, String value) {
    this.name = name;
    this.value = value;
  }

  /**
   * A cookie that lives as long as the browser runs.
   *
   * @param name letters, digits and some signs: a token of HTTP
   * @param value any text of the characters up to {@code U+00FF}
   */
  public static SetCookie of(String name, String value) {
    if (name.isEmpty() || !name.chars().allMatch(SetCookie::isToken)) {
      throw new IllegalArgumentException("Not the name of a cookie: \"" + name + "\"");
    }
    if (value.chars().anyMatch(c -> c > 0xFF)) {
      throw new IllegalArgumentException(
          "The cookie " + name + " has characters beyond U+00FF; encode its value");
    }
    return new SetCookie(name, value);
  }

  /** Makes clients forget a cookie: one of the same name, path and domain. */
  public static SetCookie delete(String name) {
    return of(name, "").expires(Instant.now()).maxAge(Duration.ZERO);
  }

  /** How long clients keep it, in whole seconds. */
  public SetCookie maxAge(Duration duration) {
    SetCookie cookie = copy();
    cookie.maxAge = Optional.of(duration);
    return cookie;
  }

  /** Until when clients keep it. */
  public SetCookie expires(Instant instant) {
    SetCookie cookie = copy();
    cookie.expires = Optional.of(instant);
    return cookie;
  }

  /** Below which path clients send it; {@code /} when nothing is said. */
  public SetCookie path(String text) {
    SetCookie cookie = copy();
    cookie.path = Optional.of(attribute(text));
    return cookie;
  }

  /** The domain below which clients send it; else to the server's own host alone. */
  public SetCookie domain(String text) {
    SetCookie cookie = copy();
    cookie.domain = Optional.of(attribute(text));
    return cookie;
  }

  /** Sends it over TLS only. */
  public SetCookie secure() {
    SetCookie cookie = copy();
    cookie.secure = true;
    return cookie;
  }

  /** Hides it from scripts. */
  public SetCookie httpOnly() {
    SetCookie cookie = copy();
    cookie.httpOnly = true;
    return cookie;
  }

  /** Keeps it apart for each site that embeds this one; goes with {@link #secure()}. */
  public SetCookie partitioned() {
    SetCookie cookie = copy();
    cookie.partitioned = true;
    return cookie;
  }

  /** Whether it goes along with requests that other sites lead to. */
  public SetCookie sameSite(SameSite when) {
    SetCookie cookie = copy();
    cookie.sameSite = Optional.of(when);
    return cookie;
  }

  private SetCookie copy() {
    SetCookie cookie = new SetCookie(name, value);
    cookie.domain = domain;
    cookie.expires = expires;
    cookie.maxAge = maxAge;
    cookie.path = path;
    cookie.sameSite = sameSite;
    cookie.httpOnly = httpOnly;
    cookie.partitioned = partitioned;
    cookie.secure = secure;
    return cookie;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its value, without quotes. */
  public String value() {
    return value;
  }

  /** What stands in {@code Set-Cookie}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name).append('=').append(quoted(value));
    domain.ifPresent(it -> text.append("; Domain=").append(it));
    expires.ifPresent(it -> text.append("; expires=").append(DATE.format(it)));
    text.append(httpOnly ? "; HttpOnly" : "");
    maxAge.ifPresent(it -> text.append("; Max-Age=").append(it.toSeconds()));
    text.append(partitioned ? "; Partitioned" : "");
    path.ifPresent(it -> text.append("; Path=").append(it));
    sameSite.ifPresent(it -> text.append("; SameSite=").append(it.name().toLowerCase(Locale.ROOT)));
    return text.append(secure ? "; Secure" : "").toString();
  }

  private static boolean isToken(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
  }

  private static String quoted(String value) {
    if (!value.isEmpty() && value.chars().allMatch(SetCookie::isToken)) {
      return value;
    }
    StringBuilder text = new StringBuilder("\"");
    value.chars().forEach(c -> {
      if (c == '"' || c == '\\') {
        text.append('\\').append((char) c);
      } else if (isToken(c) || UNQUOTED.indexOf(c) >= 0) {
        text.append((char) c);
      } else {
        text.append(String.format(Locale.ROOT, "\\%03o", c));
      }
    });
    return text.append('"').toString();
  }

  private static String attribute(String text) {
    if (text.chars().anyMatch(c -> c < ' ' || c > '~' || c == ';')) {
      throw new IllegalArgumentException("Not an attribute of a cookie: \"" + text + "\"");
    }
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SetCookie cookie && cookie.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
