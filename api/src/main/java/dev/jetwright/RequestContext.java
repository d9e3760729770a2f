package dev.jetwright;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came: a parameter of an operation or of a provider that wants to know more than
 * its other parameters say. It is no input of the operation for documents and SDKs; what callers
 * are to send is better declared.
 *
 * <pre>{@code
 * @Provides
 * public Tenant tenant(RequestContext request) {
 *   return tenants.find(request.uri().getHost());
 * }
 *
 * @Get("/report")
 * Report report(RequestContext request);
 *
 * public Report report(RequestContext request) {
 *   Query query = database.start(REPORT);
 *   request.onDisconnect(query::cancel);
 *   return query.result();
 * }
 * }</pre>
 */
public interface RequestContext {

  /** The HTTP method: {@code GET}. */
  String method();

  /**
   * The path, decoded, as the application sees it: below what it is mounted at and without what a
   * proxy has taken away. {@code /items/1}.
   */
  String path();

  /**
   * The whole URI, as the client has it as far as that is known:
   * {@code https://shop.example.org/v1/items/1?q=x}. Behind a proxy the server needs its
   * {@code ForwardedHeaders} for that.
   */
  URI uri();

  /** Where the request comes from: {@code 203.0.113.7}, or what a trusted proxy says of it. */
  String clientAddress();

  /** The first value of a header, whatever the case of its name. */
  Optional<String> header(String name);

  /** All values of a header, in order. */
  List<String> headers(String name);

  /** All headers, under their names in lower case. */
  Map<String, List<String>> headers();

  /**
   * What the log calls the request: the id that the server gave it or that it brought, or else one
   * that is made when it is first asked for.
   */
  String requestId();

  /** The operation that answers. */
  OperationInfo operation();

  /** What a provider, an interceptor or a feature of the server has left here under a name. */
  Optional<Object> attribute(String name);

  /** Leaves something for whoever sees the request later; null takes it away. */
  void attribute(String name, @Nullable Object value);

  /** Whether it is known that the client has gone. */
  boolean isDisconnected();

  /**
   * What is to be done when the client goes away before it has its answer. By then the thread of an
   * operation that blocks has been interrupted; this is for work that nobody can interrupt: on
   * another machine, in a native library. If the client has gone already it is done at once.
   *
   * <p>HTTP/2 tells it at once. Over HTTP/1.1 the server looks now and then, so that it takes up to
   * half a second.
   */
  void onDisconnect(Runnable action);
}
