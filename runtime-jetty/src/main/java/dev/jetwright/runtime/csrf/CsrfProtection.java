package dev.jetwright.runtime.csrf;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that another site lets a browser send, with the cookies of this one: for
 * applications that know their users by a cookie.
 *
 * <pre>{@code
 * server.with(CsrfProtection.standard());
 * server.with(CsrfProtection.standard().trust("https://app.example.org").except("/hooks"));
 * server.with(CsrfProtection.standard().token(secret));   // and a token in a header
 * }</pre>
 *
 * <p>Requests that change something (all but GET, HEAD, OPTIONS and TRACE) are answered 403 if the
 * browser says that they come from elsewhere: by {@code Sec-Fetch-Site}, and where that is missing
 * by an {@code Origin} that is not the server's own. Clients that are no browsers send neither, and
 * are let through: nobody lends them his cookies.
 */
public final class CsrfProtection implements ServerFeature {
  private static final int SHORTEST_SECRET = 32;

  private final List<String> trusted;
  private final List<String> exceptions;
  private final @Nullable String secret;

  private CsrfProtection(List<String> trusted, List<String> exceptions, @Nullable String secret) {
    this.trusted = trusted;
    this.exceptions = exceptions;
    this.secret = secret;
  }

  /** By what browsers say of themselves. */
  public static CsrfProtection standard() {
    return new CsrfProtection(List.of(), List.of(), null);
  }

  /**
   * Lets another site send requests.
   *
   * @param origin {@code https://app.example.org}, with its port unless that is the usual one
   */
  public CsrfProtection trust(String origin) {
    URI uri = URI.create(origin);
    if (uri.getScheme() == null || uri.getHost() == null || !uri.getPath().isEmpty()) {
      throw new IllegalArgumentException(
          "An origin is like https://app.example.org, not " + origin);
    }
    return new CsrfProtection(with(trusted, Origins.of(uri)), exceptions, secret);
  }

  /**
   * Takes requests at and below a path as they come, such as those that are known by a signature.
   *
   * @param path {@code /hooks}
   */
  public CsrfProtection except(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("A path begins with a slash, not " + path);
    }
    return new CsrfProtection(trusted, with(exceptions, path), secret);
  }

  /**
   * Wants a token, too: every client is given the cookie {@code csrftoken}, which scripts of its
   * site can read, and has to send its value in {@code X-CSRF-Token} when it changes something.
   *
   * @param key 32 characters at least that nobody guesses: {@code openssl rand -base64 32}
   */
  public CsrfProtection token(String key) {
    if (key.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "A secret for tokens has %d characters at least, not %d; make one by"
                  .formatted(SHORTEST_SECRET, key.length())
              + " `openssl rand -base64 32`");
    }
    return new CsrfProtection(trusted, exceptions, key);
  }

  private static List<String> with(List<String> some, String another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  @Override
  public Layer layer() {
    return Layer.CSRF;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    Tokens tokens = secret == null ? null : new Tokens(secret);
    return new CsrfHandler(inner, server, new Origins(trusted), exceptions, tokens);
  }
}
