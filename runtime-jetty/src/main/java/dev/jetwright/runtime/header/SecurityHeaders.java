package dev.jetwright.runtime.header;

import dev.jetwright.runtime.feature.AnswerHeaders;
import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Headers that make browsers careful, on every answer. What an operation says itself stays.
 *
 * <pre>{@code
 * server.with(SecurityHeaders.standard());
 * server.with(SecurityHeaders.standard()
 *     .header("X-Frame-Options", "SAMEORIGIN")
 *     .pagePolicy("default-src 'self'")
 *     .header("Permissions-Policy", "camera=()")
 *     .hsts(Duration.ofDays(730), true));
 * }</pre>
 *
 * <p>The standard is
 *
 * <ul>
 *   <li>{@code X-Content-Type-Options: nosniff}: a media type is what it says;
 *   <li>{@code X-Frame-Options: DENY}: no page of others shows it in a frame;
 *   <li>{@code Referrer-Policy: strict-origin-when-cross-origin};
 *   <li>{@code Strict-Transport-Security: max-age=31536000}, where the request came by https;
 *   <li>{@code Content-Security-Policy}: for JSON and plain text {@code default-src 'none';
 *       frame-ancestors 'none'}, since nothing in it is to be run, and for pages {@code base-uri
 *       'self'; frame-ancestors 'none'; object-src 'none'}, which documentation pages can live
 *       with.
 * </ul>
 */
public final class SecurityHeaders implements ServerFeature {
  private static final String POLICY = "Content-Security-Policy";
  private static final String HSTS = "Strict-Transport-Security";
  private static final Duration STANDARD_AGE = Duration.ofDays(365);

  private final Map<String, String> always;
  private final String hsts;
  private final String dataPolicy;
  private final String pagePolicy;

  private SecurityHeaders(
      Map<String, String> always, String hsts, String dataPolicy, String pagePolicy) {
    this.always = always;
    this.hsts = hsts;
    this.dataPolicy = dataPolicy;
    this.pagePolicy = pagePolicy;
  }

  /** What suits an API and its documentation. */
  public static SecurityHeaders standard() {
    return none()
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "strict-origin-when-cross-origin")
        .hsts(STANDARD_AGE, false)
        .dataPolicy("default-src 'none'; frame-ancestors 'none'")
        .pagePolicy("base-uri 'self'; frame-ancestors 'none'; object-src 'none'");
  }

  /** Nothing, to begin with. */
  public static SecurityHeaders none() {
    return new SecurityHeaders(Map.of(), "", "", "");
  }

  /**
   * One more header, or another value for one; an empty value takes it away.
   *
   * @param name {@code X-Frame-Options}, or any other
   */
  public SecurityHeaders header(String name, String value) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(always);
    all.remove(name);
    if (!checked(value).isEmpty()) {
      all.put(name, value);
    }
    return new SecurityHeaders(all, hsts, dataPolicy, pagePolicy);
  }

  /**
   * For how long browsers are to use https alone, which they are told by https alone.
   *
   * @param time zero lets them forget it
   * @param withSubdomains whether that is for all hosts below this one, too
   */
  public SecurityHeaders hsts(Duration time, boolean withSubdomains) {
    String value = "max-age=" + time.toSeconds() + (withSubdomains ? "; includeSubDomains" : "");
    return new SecurityHeaders(always, value, dataPolicy, pagePolicy);
  }

  /** Says nothing about https. */
  public SecurityHeaders withoutHsts() {
    return new SecurityHeaders(always, "", dataPolicy, pagePolicy);
  }

  /** The content security policy of JSON and plain text; empty for none. */
  public SecurityHeaders dataPolicy(String policy) {
    return new SecurityHeaders(always, hsts, checked(policy), pagePolicy);
  }

  /** The content security policy of HTML; empty for none. */
  public SecurityHeaders pagePolicy(String policy) {
    return new SecurityHeaders(always, hsts, dataPolicy, checked(policy));
  }

  private static String checked(String value) {
    if (value.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("A header is printable ASCII, not " + value);
    }
    return value;
  }

  @Override
  public Layer layer() {
    return Layer.SECURITY_HEADERS;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return new Handler.Wrapper(inner) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        boolean isSecure = request.isSecure();
        AnswerHeaders.whenSent(request, headers -> describe(headers, isSecure));
        return super.handle(request, response, callback);
      }
    };
  }

  private void describe(HttpFields.Mutable headers, boolean isSecure) {
    always.forEach((name, value) -> add(headers, name, value));
    if (isSecure) {
      add(headers, HSTS, hsts);
    }
    add(headers, POLICY, policy(headers.get(HttpHeader.CONTENT_TYPE)));
  }

  private String policy(String contentType) {
    if (contentType == null) {
      return "";
    }
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    boolean isData = type.equals("application/json")
        || type.endsWith("+json")
        || type.equals("application/jsonl")
        || type.equals("text/plain");
    boolean isPage = type.equals("text/html") || type.equals("application/xhtml+xml");
    return isData ? dataPolicy : isPage ? pagePolicy : "";
  }

  private static void add(HttpFields.Mutable headers, String name, String value) {
    if (!value.isEmpty() && !headers.contains(name)) {
      headers.put(name, value);
    }
  }
}
