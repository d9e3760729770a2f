package dev.jetwright.runtime.answer;

import dev.jetwright.runtime.error.DetailFormat;
import dev.jetwright.runtime.error.ErrorAnswer;
import dev.jetwright.runtime.error.ErrorRenderer;
import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.error.ProblemFormat;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.ServerFailure;
import dev.jetwright.runtime.id.RequestId;
import dev.jetwright.runtime.routing.Below;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** What errors look like: every one is answered here, declared or not. */
public final class Errors {
  /** The path that Jetty makes up for what is no request. */
  private static final String NO_REQUEST = "/badMessage";

  private static final HttpField JSON =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, DetailFormat.MEDIA_TYPE);
  private static final HttpField PROBLEM =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, ProblemFormat.MEDIA_TYPE);

  private final Logger log;
  private volatile ErrorRenderer renderer = ErrorRenderer.DETAIL;
  private volatile @Nullable String problemTypes;
  private volatile String rootPath = "";
  private volatile boolean isShown;

  public Errors(Logger log) {
    this.log = log;
  }

  public ErrorRenderer renderer() {
    return renderer;
  }

  public void renderer(ErrorRenderer other) {
    renderer = other;
  }

  /** Lets declared errors be problem details, too, with this in front of their names. */
  public void problems(String types) {
    problemTypes = types;
    renderer = ErrorRenderer.PROBLEM;
  }

  public void rootPath(String path) {
    rootPath = path;
  }

  public String rootPath() {
    return rootPath;
  }

  public void show(boolean on) {
    isShown = on;
  }

  public boolean isShown() {
    return isShown;
  }

  public Logger log() {
    return log;
  }

  /** Answers with a declared error. */
  public <T extends Throwable> void send(Answer answer, ErrorType<T> type, T error) {
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
  public void send(Answer answer, Rejection rejection) {
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
    Request request = answer.request();
    ErrorAnswer error =
        by.render(new ServerFailure(rejection, instance(request), isShown, RequestId.of(request)));
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
}
