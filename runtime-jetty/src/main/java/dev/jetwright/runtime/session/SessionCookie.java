package dev.jetwright.runtime.session;

import dev.jetwright.SetCookie;
import dev.jetwright.SetCookie.SameSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the cookie of sessions.
 *
 * @param isSecure whether it is for TLS only even if the request came without
 */
record SessionCookie(
    String name,
    String path,
    @Nullable String domain,
    SameSite sameSite,
    boolean isSecure,
    Duration maxAge) {
  private static final Duration TWO_WEEKS = Duration.ofDays(14);

  static final SessionCookie STANDARD =
      new SessionCookie("session", "/", null, SameSite.LAX, false, TWO_WEEKS);

  SessionCookie name(String other) {
    return new SessionCookie(other, path, domain, sameSite, isSecure, maxAge);
  }

  SessionCookie path(String other) {
    return new SessionCookie(name, other, domain, sameSite, isSecure, maxAge);
  }

  SessionCookie domain(String other) {
    return new SessionCookie(name, path, other, sameSite, isSecure, maxAge);
  }

  SessionCookie sameSite(SameSite other) {
    return new SessionCookie(name, path, domain, other, isSecure, maxAge);
  }

  SessionCookie secure() {
    return new SessionCookie(name, path, domain, sameSite, true, maxAge);
  }

  SessionCookie maxAge(Duration other) {
    return new SessionCookie(name, path, domain, sameSite, isSecure, other);
  }

  /** Refuses what no cookie can be. */
  void check() {
    set("x", isSecure);
    if (maxAge.toSeconds() < 1) {
      throw new IllegalArgumentException("Sessions last a second at least, not " + maxAge);
    }
  }

  /** Refuses what browsers would refuse, when everything has been said. */
  void checkTogether() {
    boolean isHost = name.startsWith("__Host-");
    if ((isHost || name.startsWith("__Secure-") || sameSite == SameSite.NONE) && !isSecure) {
      throw new IllegalArgumentException("Browsers take the cookie " + name
          + (sameSite == SameSite.NONE ? " with SameSite=none" : "")
          + " over TLS only; add secure()");
    }
    if (isHost && (domain != null || !path.equals("/"))) {
      throw new IllegalArgumentException(
          "Browsers take the cookie " + name + " without a domain and with the path / only");
    }
  }

  /** The cookie with a value. */
  SetCookie set(String value, boolean overTls) {
    return described(SetCookie.of(name, value), overTls).maxAge(maxAge);
  }

  /** The cookie that makes browsers forget it. */
  SetCookie delete(boolean overTls) {
    return described(SetCookie.delete(name), overTls);
  }

  private SetCookie described(SetCookie cookie, boolean overTls) {
    SetCookie described = cookie.path(path).sameSite(sameSite).httpOnly();
    SetCookie placed = domain == null ? described : described.domain(domain);
    return isSecure || overTls ? placed.secure() : placed;
  }

  /** What a request sends under the name; several values where there are several such cookies. */
  List<String> values(HttpFields request) {
    List<String> values = new ArrayList<>(1);
    for (String line : request.getValuesList(HttpHeader.COOKIE)) {
      for (String pair : line.split(";")) {
        int equals = pair.indexOf('=');
        if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
          values.add(unquoted(pair.substring(equals + 1).strip()));
        }
      }
    }
    return values;
  }

  /** Some clients put quotes around values; none of what stands between them needs a backslash. */
  private static String unquoted(String value) {
    boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }
}
