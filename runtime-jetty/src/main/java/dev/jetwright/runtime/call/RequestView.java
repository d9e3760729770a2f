package dev.jetwright.runtime.call;

import dev.jetwright.OperationInfo;
import dev.jetwright.RequestContext;
import dev.jetwright.runtime.id.RequestId;
import dev.jetwright.runtime.routing.Below;
import dev.jetwright.runtime.text.UrlText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request as applications see it, before or while it is answered. */
public abstract class RequestView implements RequestContext {
  private final Request request;
  private final OperationInfo operation;
  private final String rootPath;

  /**
   * A view of a request.
   *
   * @param operation what answers
   * @param rootPath what a proxy took away in front of the path
   */
  protected RequestView(Request request, OperationInfo operation, String rootPath) {
    this.request = request;
    this.operation = operation;
    this.rootPath = rootPath;
  }

  @Override
  public final String method() {
    return request.getMethod();
  }

  @Override
  public final String path() {
    Below below = Below.of(request);
    String raw = request.getHttpURI().getPath();
    String path = below == null ? UrlText.path(raw) : below.path();
    return path == null ? raw : path;
  }

  @Override
  public final URI uri() {
    HttpURI uri = request.getHttpURI();
    Below below = Below.of(request);
    String root = below == null ? rootPath : below.root();
    HttpURI whole = HttpURI.build(uri)
        .path(root + UrlText.valid(uri.getPath()))
        .query(uri.getQuery() == null ? null : UrlText.valid(uri.getQuery()))
        .asImmutable();
    return URI.create(whole.asString());
  }

  @Override
  public final String clientAddress() {
    String address = Request.getRemoteAddr(request);
    return address == null ? "" : address.replaceAll("[\\[\\]]", "");
  }

  @Override
  public final Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  @Override
  public final List<String> headers(String name) {
    return List.copyOf(request.getHeaders().getValuesList(name));
  }

  @Override
  public final Map<String, List<String>> headers() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (HttpField field : request.getHeaders()) {
      String value = field.getValue() == null ? "" : field.getValue();
      all.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
          .add(value);
    }
    return Collections.unmodifiableMap(all);
  }

  @Override
  public final String requestId() {
    return RequestId.orNew(request);
  }

  @Override
  public final OperationInfo operation() {
    return operation;
  }

  @Override
  public final Optional<Object> attribute(String name) {
    return Optional.ofNullable(request.getAttribute(name));
  }

  @Override
  public final void attribute(String name, @Nullable Object value) {
    request.setAttribute(name, value);
  }
}
