package dev.jetwright.runtime.cors;

import dev.jetwright.runtime.feature.AnswerHeaders;
import dev.jetwright.runtime.feature.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers preflight requests, and tells browsers of every other answer who may read it. */
final class CorsHandler extends Handler.Wrapper {
  private static final String ORIGIN = HttpHeader.ORIGIN.asString();
  private static final String REQUEST = "Access-Control-Request-";
  private static final String REQUEST_METHOD = REQUEST + "Method";
  private static final String REQUEST_HEADERS = REQUEST + "Headers";
  private static final String REQUEST_PRIVATE_NETWORK = REQUEST + "Private-Network";
  private static final String ALLOW = "Access-Control-Allow-";
  private static final String ALLOW_ORIGIN = ALLOW + "Origin";
  private static final String ALLOW_CREDENTIALS = ALLOW + "Credentials";
  private static final String ALLOW_HEADERS = ALLOW + "Headers";
  private static final String VARY =
      String.join(", ", ORIGIN, REQUEST_METHOD, REQUEST_HEADERS, REQUEST_PRIVATE_NETWORK);

  /** What every page may send. */
  private static final Set<String> ALWAYS =
      Set.of("Accept", "Accept-Language", "Content-Language", "Content-Type");

  private final Cors cors;
  private final String methods;
  private final Optional<Set<String>> headers;
  private final Set<String> headersInLowerCase = new TreeSet<>();
  private final String exposed;

  CorsHandler(Handler inner, Cors cors) {
    super(inner);
    this.cors = cors;
    methods = String.join(", ", cors.methods());
    headers = cors.headers().map(own -> {
      Set<String> all = new TreeSet<>(ALWAYS);
      all.addAll(own);
      return all;
    });
    headers.ifPresent(
        all -> all.forEach(name -> headersInLowerCase.add(name.toLowerCase(Locale.ROOT))));
    exposed = String.join(", ", cors.extras().exposed());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    if (origin != null
        && HttpMethod.OPTIONS.is(request.getMethod())
        && request.getHeaders().contains(REQUEST_METHOD)) {
      preflight(origin, request, response, callback);
      return true;
    }
    AnswerHeaders.whenSent(request, fields -> describe(fields, origin));
    return super.handle(request, response, callback);
  }

  /** Says who may read an answer. */
  private void describe(HttpFields.Mutable fields, @Nullable String origin) {
    if (origin != null) {
      String allowed = allowed(origin);
      if (allowed != null) {
        fields.put(ALLOW_ORIGIN, allowed);
      }
      if (cors.extras().credentials()) {
        fields.put(ALLOW_CREDENTIALS, "true");
      }
      if (!exposed.isEmpty()) {
        fields.put("Access-Control-Expose-Headers", exposed);
      }
    }
    AnswerHeaders.vary(fields, ORIGIN);
  }

  /** What an answer says of an origin; nothing if its pages may not read it. */
  private @Nullable String allowed(String origin) {
    if (cors.origins().isAny() && !cors.extras().credentials()) {
      return "*";
    }
    return cors.origins().allow(origin) ? origin : null;
  }

  private void preflight(String origin, Request request, Response response, Callback callback) {
    HttpFields asked = request.getHeaders();
    HttpFields.Mutable fields = response.getHeaders();
    List<String> failures = new ArrayList<>();
    fields.put(HttpHeader.VARY, VARY);
    fields.put(ALLOW + "Methods", methods);
    fields.put("Access-Control-Max-Age", String.valueOf(cors.extras().maxAge().toSeconds()));
    if (cors.extras().credentials()) {
      fields.put(ALLOW_CREDENTIALS, "true");
    }
    String allowed = allowed(origin);
    if (allowed == null) {
      failures.add("origin");
    } else {
      fields.put(ALLOW_ORIGIN, allowed);
    }
    if (!cors.methods().contains(asked.get(REQUEST_METHOD))) {
      failures.add("method");
    }
    if (!allowsHeaders(asked, fields)) {
      failures.add("headers");
    }
    if (!allowsNetwork(asked, fields)) {
      failures.add("private-network");
    }
    if (!failures.isEmpty()) {
      String text = "Disallowed CORS " + String.join(", ", failures);
      PlainText.send(response, callback, HttpStatus.BAD_REQUEST_400, text);
    } else if (cors.extras().preflightStatus() == HttpStatus.OK_200) {
      PlainText.send(response, callback, HttpStatus.OK_200, "OK");
    } else {
      PlainText.send(response, callback, HttpStatus.NO_CONTENT_204);
    }
  }

  private boolean allowsHeaders(HttpFields asked, HttpFields.Mutable fields) {
    String wanted = asked.contains(REQUEST_HEADERS)
        ? String.join(",", asked.getValuesList(REQUEST_HEADERS))
        : null;
    if (headers.isEmpty()) {
      if (wanted != null) {
        fields.put(ALLOW_HEADERS, wanted);
      }
      return true;
    }
    fields.put(ALLOW_HEADERS, String.join(", ", headers.get()));
    if (wanted != null) {
      for (String name : wanted.split(",", -1)) {
        if (!headersInLowerCase.contains(name.strip().toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean allowsNetwork(HttpFields asked, HttpFields.Mutable fields) {
    if (!asked.contains(REQUEST_PRIVATE_NETWORK)) {
      return true;
    }
    if (cors.extras().privateNetwork()) {
      fields.put(ALLOW + "Private-Network", "true");
      return true;
    }
    return false;
  }
}
