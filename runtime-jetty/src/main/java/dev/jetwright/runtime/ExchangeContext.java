package dev.jetwright.runtime;

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

/** The request of an exchange as applications see it. */
final class ExchangeContext implements RequestContext {
  private final Exchange exchange;
  private final Request request;

  ExchangeContext(Exchange exchange) {
    this.exchange = exchange;
    this.request = exchange.request();
  }

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public String path() {
    String path = ApiHandler.path(request);
    return path == null ? request.getHttpURI().getPath() : path;
  }

  @Override
  public URI uri() {
    HttpURI uri = request.getHttpURI();
    Below below = Below.of(request);
    String root = below == null ? exchange.handler().rootPath() : below.root();
    HttpURI whole = HttpURI.build(uri)
        .path(root + UrlText.valid(uri.getPath()))
        .query(uri.getQuery() == null ? null : UrlText.valid(uri.getQuery()))
        .asImmutable();
    return URI.create(whole.asString());
  }

  @Override
  public String clientAddress() {
    return Request.getRemoteAddr(request);
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  @Override
  public List<String> headers(String name) {
    return List.copyOf(request.getHeaders().getValuesList(name));
  }

  @Override
  public Map<String, List<String>> headers() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (HttpField field : request.getHeaders()) {
      String value = field.getValue() == null ? "" : field.getValue();
      all.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
          .add(value);
    }
    return Collections.unmodifiableMap(all);
  }

  @Override
  public String requestId() {
    return RequestId.orNew(request);
  }

  @Override
  public OperationInfo operation() {
    return exchange.handler().operation(exchange.route());
  }

  @Override
  public Optional<Object> attribute(String name) {
    return Optional.ofNullable(request.getAttribute(name));
  }

  @Override
  public void attribute(String name, @Nullable Object value) {
    request.setAttribute(name, value);
  }

  @Override
  public boolean isDisconnected() {
    return exchange.answer().isCut();
  }

  @Override
  public void onDisconnect(Runnable action) {
    exchange.work().onDisconnect(action);
  }
}
