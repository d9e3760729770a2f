package dev.jetwright.runtime.id;

import dev.jetwright.runtime.feature.AnswerHeaders;
import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Gives every request an id: the one that it brings, if that is a plain word of 128 characters at
 * most, or a new one. It stands on the answer, in the access log, beside crashes in the log and in
 * their answers, and in the {@code MDC} of SLF4J as {@code requestId} while the request is
 * answered.
 *
 * <pre>{@code
 * server.with(RequestId.standard());                                  // X-Request-Id
 * server.with(RequestId.standard().header("X-Correlation-Id").alwaysNew());
 * }</pre>
 *
 * <p>Without it only crashes have an id.
 */
public final class RequestId implements ServerFeature {
  /** What SLF4J calls it. */
  public static final String MDC_KEY = "requestId";

  /** The header of the standard. */
  public static final String STANDARD_HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

  private final String header;
  private final boolean takesOthers;
  private final Supplier<String> source;

  private RequestId(String header, boolean takesOthers, Supplier<String> source) {
    this.header = header;
    this.takesOthers = takesOthers;
    this.source = source;
  }

  /** {@code X-Request-Id}, with a random UUID where the request has none. */
  public static RequestId standard() {
    return new RequestId(STANDARD_HEADER, true, () -> UUID.randomUUID().toString());
  }

  /** The name of the header, in requests and answers. */
  public RequestId header(String name) {
    if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
      throw new IllegalArgumentException("Not the name of a header: " + name);
    }
    return new RequestId(name, takesOthers, source);
  }

  /** Takes no id from clients. */
  public RequestId alwaysNew() {
    return new RequestId(header, false, source);
  }

  /** Where new ids come from; it is called by many threads. */
  public RequestId from(Supplier<String> other) {
    return new RequestId(header, takesOthers, other);
  }

  /** The id of a request; nothing if the server gives none. */
  public static @Nullable String of(Request request) {
    return (String) request.getAttribute(ATTRIBUTE);
  }

  /** The id of a request, or the one that it brings, or a new one, which it has from now on. */
  public static String orNew(Request request) {
    String known = of(request);
    if (known != null) {
      return known;
    }
    String chosen = standard().choose(request);
    request.setAttribute(ATTRIBUTE, chosen);
    return chosen;
  }

  /** Runs something that has to do with a request, whose id is known to the log meanwhile. */
  public static void during(Request request, Runnable action) {
    String id = of(request);
    if (id == null) {
      action.run();
      return;
    }
    MDC.put(MDC_KEY, id);
    try {
      action.run();
    } finally {
      MDC.remove(MDC_KEY);
    }
  }

  private String choose(Request request) {
    String brought = takesOthers ? request.getHeaders().get(header) : null;
    return brought != null && WELL_FORMED.matcher(brought).matches() ? brought : source.get();
  }

  @Override
  public Layer layer() {
    return Layer.REQUEST_ID;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return new Handler.Wrapper(inner) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        String outer = of(request);
        String id = outer == null ? choose(request) : outer;
        request.setAttribute(ATTRIBUTE, id);
        AnswerHeaders.whenSent(request, headers -> headers.put(header, id));
        MDC.put(MDC_KEY, id);
        try {
          return super.handle(request, response, callback);
        } finally {
          MDC.remove(MDC_KEY);
        }
      }
    };
  }
}
