package dev.jetwright.runtime;

import dev.jetwright.runtime.json.Encoder;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer.
 *
 * <pre>{@code
 * private void find(Exchange exchange) throws Exception {
 *   Integer itemId = exchange.path("itemId").required(Scalars.INT);
 *   exchange.rejectIfFaulty();
 *   exchange.send(200, items.find(itemId), ItemCodec::write);
 * }
 * }</pre>
 */
public final class Exchange {
  private final Request request;
  private final RouteTree.Match match;
  private final RequestBody body;
  private final Answer answer;
  private final FaultList faults = new FaultList();
  private @Nullable String query;

  Exchange(
      Request request,
      Response response,
      Callback callback,
      RouteTree.Match match,
      long bodyLimit) {
    this.request = request;
    this.match = match;
    this.body = new RequestBody(request, bodyLimit);
    this.answer = new Answer(response, callback);
  }

  /** A parameter in the path. */
  public Parameter path(String name) {
    Values values = new Values(Source.PATH, name, faults);
    values.add(match.value(name));
    return new Parameter(values, faults);
  }

  /** A parameter of the query. */
  public Parameter query(String name) {
    Values values = new Values(Source.QUERY, name, faults);
    Query.find(queryText(), name, values);
    return new Parameter(values, faults);
  }

  private String queryText() {
    if (query == null) {
      query = Query.text(request.getHttpURI());
    }
    return query;
  }

  /** A header. */
  public Parameter header(String name) {
    Values values = new Values(Source.HEADER, name, faults);
    Headers.find(request.getHeaders(), name, values);
    return new Parameter(values, faults);
  }

  /** A cookie. */
  public Parameter cookie(String name) {
    return cookies().field(name);
  }

  /** The whole query, for records of parameters. */
  public Fields query() {
    return new Query(queryText(), faults);
  }

  /** All headers, for records of parameters. */
  public Fields headers() {
    return new Headers(request.getHeaders(), faults);
  }

  /** All cookies, for records of parameters. */
  public Fields cookies() {
    return new Cookies(request.getHeaders(), faults);
  }

  /** The JSON body. */
  public BodyReader body() {
    return new BodyReader(request, body, faults);
  }

  /** Ends the exchange with 422 if anything in the request was wrong. */
  public void rejectIfFaulty() {
    if (faults.size() > 0) {
      throw new RequestRejected(Rejection.of(faults.inOrder()));
    }
  }

  /** Answers without a body. */
  public void send(int status) {
    answer.send(status);
  }

  /** Answers with a value. */
  public <T> void send(int status, T value, Encoder<? super T> encoder) {
    answer.send(status, value, encoder);
  }

  /** Answers with a value, or with 404 if there is none. */
  public <T> void sendOptional(int status, Optional<T> value, Encoder<? super T> encoder) {
    if (value.isPresent()) {
      answer.send(status, value.get(), encoder);
    } else {
      answer.send(Rejection.of(HttpStatus.NOT_FOUND_404));
    }
  }

  /** Answers with a value or {@code null}. */
  public <T> void sendNullable(int status, @Nullable T value, Encoder<? super T> encoder) {
    if (value == null) {
      answer.send(status, this, (out, nothing) -> out.writeNull());
    } else {
      answer.send(status, value, encoder);
    }
  }

  Request request() {
    return request;
  }

  RequestBody requestBody() {
    return body;
  }

  Answer answer() {
    return answer;
  }

  /** The route's method and template, for messages. */
  @Override
  public String toString() {
    return request.getMethod() + " " + match.route().template();
  }
}
