package dev.jetwright.runtime;

import dev.jetwright.ClientTooSlow;
import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** The errors of a server: every one is answered here, declared or not. */
final class Errors {
  /** The path that Jetty makes up for what is no request. */
  private static final String NO_REQUEST = "/badMessage";

  private static final String REQUEST_ID = "X-Request-Id";
  private static final Pattern OTHERS_ID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");
  private static final HttpField JSON =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, DetailFormat.MEDIA_TYPE);
  private static final HttpField PROBLEM =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, ProblemFormat.MEDIA_TYPE);

  private final Logger log;
  private volatile ErrorRenderer renderer = ErrorRenderer.DETAIL;
  private volatile @Nullable String problemTypes;
  private volatile String rootPath = "";
  private volatile boolean isShown;
  private volatile @Nullable ApiDocument document;

  Errors(Logger log) {
    this.log = log;
  }

  ErrorRenderer renderer() {
    return renderer;
  }

  void renderer(ErrorRenderer other) {
    renderer = other;
  }

  /** Lets declared errors be problem details, too, with this in front of their names. */
  void problems(String types) {
    problemTypes = types;
    renderer = ErrorRenderer.PROBLEM;
  }

  void rootPath(String path) {
    rootPath = path;
  }

  void show(boolean on) {
    isShown = on;
  }

  boolean isShown() {
    return isShown;
  }

  Logger log() {
    return log;
  }

  /** Lets the log call operations as a document does. */
  void document(ApiDocument named) {
    document = named;
  }

  /** Answers with a declared error. */
  <T extends Throwable> void send(Answer answer, ErrorType<T> type, T error) {
    String types = problemTypes;
    if (types == null) {
      answer.fresh().send(type.status(), JSON, out -> type.write(out, error));
    } else {
      String instance = instance(answer.request());
      answer
          .fresh()
          .send(type.status(), PROBLEM, out -> type.writeProblem(out, error, types, instance));
    }
  }

  /** Answers with an error that nobody declares. */
  void send(Answer answer, Rejection rejection) {
    if (!rejection.hasBody()) {
      put(answer, rejection.headers());
      answer.fresh().send(rejection.status());
      return;
    }
    try {
      render(answer, rejection, renderer);
    } catch (Claim.Revoked e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      log.error("The error {} has no answer", rejection.status(), e);
      if (!answer.isSent()) {
        render(answer, Rejection.of(HttpStatus.INTERNAL_SERVER_ERROR_500), ErrorRenderer.DETAIL);
      }
    }
  }

  private void render(Answer answer, Rejection rejection, ErrorRenderer by) {
    ErrorAnswer error =
        by.render(new ServerFailure(rejection, instance(answer.request()), isShown));
    HttpField mediaType = new HttpField(HttpHeader.CONTENT_TYPE, error.mediaType());
    List<Map.Entry<String, String>> headers = new ArrayList<>(rejection.headers());
    headers.addAll(error.headers());
    for (Map.Entry<String, String> header : headers) {
      if (HttpHeader.CONTENT_TYPE.is(header.getKey())) {
        mediaType = new HttpField(HttpHeader.CONTENT_TYPE, header.getValue());
      }
    }
    HttpField type = mediaType;
    answer.fresh().send(error.status(), type, out -> {
      error.body().write(out);
      put(answer, headers);
    });
  }

  /** Gives an answer headers; what it had of the same names is gone. */
  private static void put(Answer answer, List<Map.Entry<String, String>> headers) {
    Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Map.Entry<String, String> header : headers) {
      if (!HttpHeader.CONTENT_LENGTH.is(header.getKey())) {
        byName.computeIfAbsent(header.getKey(), name -> new ArrayList<>()).add(header.getValue());
      }
    }
    byName.forEach((name, values) -> {
      answer.headers().remove(name);
      values.forEach(value -> answer.headers().add(name, value));
    });
  }

  private String instance(Request request) {
    String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
    if (path == null || path.equals(NO_REQUEST)) {
      return "";
    }
    Below below = Below.of(request);
    return (below == null ? rootPath : below.root()) + path;
  }

  /** Answers for what an operation threw. */
  void fail(Exchange exchange, Throwable thrown) {
    try {
      if (!exchange.answer().isRevoked()) {
        answer(exchange, thrown);
        return;
      }
    } catch (Claim.Revoked e) {
      // In the meantime it was.
    }
    log.debug("{} was given up", exchange, thrown);
  }

  private void answer(Exchange exchange, Throwable thrown) {
    Throwable error = thrown instanceof Answer.RawFailure ? thrown.getCause() : thrown;
    exchange.requestBody().drain();
    if (exchange.answer().isCut()) {
      log.debug("{} lost its client", exchange, error);
    } else if (exchange.answer().isSent()) {
      logged(exchange.answer().request(), exchange.route(), error);
    } else if (!isHandled(exchange, error)) {
      sendThrown(exchange.answer(), exchange.route(), error);
    }
  }

  /** Notes that an answer was cut off after it had begun. */
  void cutOff(Exchange exchange, Throwable error) {
    String name = name(exchange.answer().request(), exchange.route());
    if (error instanceof ClientTooSlow) {
      log.info("{} was cut off: {}", name, error.getMessage());
    } else if (error instanceof RequestRejected) {
      log.info("{} was cut off: what it still had to read was refused", name);
    } else {
      logged(exchange.answer().request(), exchange.route(), error);
    }
  }

  /** Answers for an operation that takes too long. */
  void timedOut(Answer answer, Route route, Pace pace) {
    log.warn("{} took longer than {} ms", name(answer.request(), route), pace.timeoutMillis());
    send(answer, Rejection.of(pace.timeoutStatus()));
  }

  private boolean isHandled(Exchange exchange, Throwable error) {
    FailureHandler handler = exchange.route().failures();
    Throwable thrown = error instanceof RequestRejected it ? it.invalid() : error;
    if (handler == null || thrown == null) {
      return false;
    }
    try {
      return handler.handle(exchange, thrown);
    } catch (Throwable e) {
      if (e != thrown) {
        e.addSuppressed(thrown);
      }
      sendThrown(exchange.answer(), exchange.route(), e);
      return true;
    }
  }

  /** Answers for what went wrong around an operation. */
  void fail(Answer answer, Route route, Throwable error) {
    if (answer.isSent()) {
      logged(answer.request(), route, error);
    } else {
      sendThrown(answer, route, error);
    }
  }

  private void sendThrown(Answer answer, Route route, Throwable error) {
    if (answer.isSent()) {
      logged(answer.request(), route, error);
    } else if (error instanceof RequestRejected rejected) {
      send(answer, rejected.rejection());
    } else if (error instanceof HttpException http) {
      send(answer, Rejection.of(http));
    } else {
      String id = logged(answer.request(), route, error);
      send(answer, Rejection.ofCrash(error, id).with(Map.of(REQUEST_ID, id)));
    }
  }

  /** What the log calls the request, by which the answer can be found in it. */
  private String logged(Request request, Route route, Throwable error) {
    String id = request.getHeaders().get(REQUEST_ID);
    if (id == null || !OTHERS_ID.matcher(id).matches()) {
      id = UUID.randomUUID().toString();
    }
    log.error("{} failed, request {}", name(request, route), id, error);
    return id;
  }

  /** {@code items.find (GET /items/{itemId})}. */
  private String name(Request request, Route route) {
    String place = request.getMethod() + " " + route.template();
    return operation(route.method(), route.template())
        .map(it -> it.operationId() + " (" + place + ")")
        .orElse(place);
  }

  /** What the document says of an operation, if it is known. */
  Optional<OperationInfo> operation(String method, String template) {
    ApiDocument known = document;
    return known == null ? Optional.empty() : known.operation(method, template);
  }
}
