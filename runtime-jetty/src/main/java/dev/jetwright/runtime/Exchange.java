package dev.jetwright.runtime;

import dev.jetwright.Download;
import dev.jetwright.HttpException;
import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.form.FormFields;
import dev.jetwright.runtime.form.FormShape;
import dev.jetwright.runtime.json.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
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
  private final BodySettings settings;
  private final RequestBody body;
  private final Answer answer;
  private final FaultList faults;
  private @Nullable String query;
  private @Nullable RequestForm form;

  Exchange(
      Request request,
      Response response,
      Callback callback,
      RouteTree.Match match,
      BodySettings settings) {
    this.request = request;
    this.match = match;
    this.settings = settings;
    this.faults = new FaultList(settings.judgement());
    this.body = new RequestBody(request, settings);
    this.answer = new Answer(response, callback, settings.errors());
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
    return new JsonBodyReader(request, body, faults);
  }

  /** The body in one of several media types. */
  public BodyReader body(MediaTypes types) {
    return new ChosenBodyReader(this, types, faults);
  }

  /** A body whose bytes are taken as they are. */
  public RawBody raw(MediaTypes types) throws IOException {
    if (!body.isEmpty()) {
      types.choose(request);
    }
    return new RawBody(body, faults);
  }

  /** The most bytes of this request's body, whatever the server says. */
  public void limitBody(long bytes) {
    body.limit(bytes);
  }

  /** Takes forms of these media types only. */
  public void takeForms(MediaTypes types) throws IOException {
    if (!body.isEmpty()) {
      types.choose(request);
    }
  }

  /** The most bytes of a part of the form. */
  public void limitPart(String name, long bytes) {
    requestForm().limitPart(name, bytes);
  }

  /** Lets the files of a name stream: they are read while they arrive. */
  public void streamPart(String name) {
    requestForm().streamPart(name);
  }

  /** A field of the form. */
  public Parameter form(String name) throws IOException {
    Values values = new Values(Source.BODY, name, faults);
    for (FormFields.Entry entry : requestForm().fields().all(name)) {
      if (entry.text() != null) {
        values.add(entry.text());
      } else {
        values.refuse("string_type", "Input should be a valid string");
      }
    }
    return new Parameter(values, faults);
  }

  /**
   * The form as one value.
   *
   * @param others the fields that belong to other parameters
   */
  public BodyReader form(FormShape shape, String... others) {
    return new FormReader(requestForm(), null, shape, Set.of(others), faults);
  }

  /** What stands in the form under a name with brackets. */
  public BodyReader form(String name, FormShape shape) {
    return new FormReader(requestForm(), name, shape, Set.of(), faults);
  }

  /** A file of the form. */
  public Part part(String name) throws IOException {
    return new Part(new PartValues(name, requestForm().fields().all(name), faults));
  }

  /** A part of the form that is JSON. */
  public BodyReader jsonPart(String name) {
    return new JsonPartReader(requestForm(), name, faults);
  }

  /** The files that stream, see {@link #streamPart}. */
  public ArrivingParts arriving() {
    return new ArrivingParts(requestForm(), faults);
  }

  /** Hides the values of these names wherever a fault would echo them. */
  public void redact(String... names) {
    faults.redact(new Redaction(Set.of(names)));
  }

  /** Ends the exchange with 422 if anything in the request was wrong. */
  public void rejectIfFaulty() {
    if (faults.size() > 0) {
      String languages = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
      throw new RequestRejected(Rejection.of(settings.messages().in(languages, faults.inOrder())));
    }
  }

  /** Leaves the request to a method that answers by itself. */
  public void raw(RawEndpoint endpoint) {
    answer.raw(request, endpoint);
  }

  /** Lets the constraints of some groups count from now on, a bit for each. */
  public void judgeBy(long groups) {
    faults.judgeBy(faults.judgement().of(groups));
  }

  /**
   * Ends the exchange with 422 if the parameters do not fit each other.
   *
   * @param check judges them
   * @param places where each of them stands: {@code ["query", "from"]}
   * @param parameters the parameters
   */
  public void rejectUnless(
      Check<? super Object[]> check, List<List<Object>> places, @Nullable Object... parameters) {
    check.check(parameters, new AcrossFaults(places, List.of(), faults));
    rejectIfFaulty();
  }

  /** Answers without a body. */
  public void send(int status) {
    unread().send(status);
  }

  /** Answers with a value. */
  public <T> void send(int status, T value, Encoder<? super T> encoder) {
    unread().send(status, value, encoder);
  }

  /** Answers with a declared error. */
  public <T extends Throwable> void send(ErrorType<T> type, T error) {
    unread().send(type, error);
  }

  /** Answers with what an {@link HttpException} says. */
  public void send(HttpException error) {
    unread().send(Rejection.of(error));
  }

  /** Answers with a value, or with 404 if there is none. */
  public <T> void sendOptional(int status, Optional<T> value, Encoder<? super T> encoder) {
    if (value.isPresent()) {
      unread().send(status, value.get(), encoder);
    } else {
      unread().send(Rejection.of(HttpStatus.NOT_FOUND_404));
    }
  }

  /** Answers with a value or {@code null}. */
  public <T> void sendNullable(int status, @Nullable T value, Encoder<? super T> encoder) {
    if (value == null) {
      unread().send(status, this, (out, nothing) -> out.writeNull());
    } else {
      unread().send(status, value, encoder);
    }
  }

  /** Answers with JSON that says nothing. */
  public void sendNull(int status) {
    unread().send(status, this, (out, nothing) -> out.writeNull());
  }

  /** Settles what the answer is in: 406 unless the client takes one of these media types. */
  public void answerIn(AnswerTypes types) {
    answer.in(types.choose(request, settings));
  }

  /** The value, or 404 if there is none. */
  public <T> T present(Optional<T> value) {
    return value.orElseThrow(() -> new RequestRejected(Rejection.of(HttpStatus.NOT_FOUND_404)));
  }

  /** Answers with a text as it is, or as a string where JSON was chosen. */
  public void sendText(int status, String text) {
    Contents.text(unread(), status, text);
  }

  /** Answers with bytes as they are, or as a string in Base64 where JSON was chosen. */
  public void sendBytes(int status, byte[] bytes) {
    Contents.bytes(unread(), status, bytes);
  }

  /** Answers with bytes while they come, and closes where they come from. */
  public void sendStream(int status, InputStream bytes) {
    Contents.stream(unread(), status, bytes);
  }

  /** Answers with bytes while they are written. */
  public void sendStream(int status, StreamingOutput output) {
    Contents.stream(unread(), status, output);
  }

  /** Answers with a page. */
  public void sendPage(int status, View view) {
    Contents.page(unread(), status, view, settings);
  }

  /** Answers with a file, or with what is asked for of it. */
  public void sendFile(int status, Download file) throws IOException {
    unread().send(status, file);
  }

  /** What caches are told of the answer. */
  public Caching caching() {
    return answer.caching();
  }

  /** The headers and cookies that the answer is to have. */
  public ReplyHeaders reply() {
    return answer.fields();
  }

  /** The value of a reply, whose status and headers the answer is to have. */
  public <T> Optional<T> take(Reply<T> reply) {
    reply.status().ifPresent(answer::replace);
    if (!reply.headers().isEmpty()) {
      answer.fields().addAll(reply.headers());
    }
    return reply.value();
  }

  /** Answers with a reply that has no body, whatever it carries. */
  public void sendReply(int status, Reply<?> reply) {
    take(reply);
    unread().send(status);
  }

  /** Answers with a reply. */
  public <T> void sendReply(int status, Reply<? extends T> reply, Encoder<? super T> encoder) {
    Optional<? extends T> value = take(reply);
    if (value.isPresent()) {
      unread().send(status, value.get(), encoder);
    } else {
      unread().send(status);
    }
  }

  /** Sends the client somewhere else. */
  public void redirect(int status, Redirect redirect) {
    redirect.status().ifPresent(answer::replace);
    ReplyHeaders fields = answer.fields();
    fields.add(HttpHeader.LOCATION.asString(), redirect.location());
    fields.addAll(redirect.headers());
    unread().send(status);
  }

  /** The answer, which comes after what the sender still has to say. */
  private Answer unread() {
    body.drain();
    return answer;
  }

  Request request() {
    return request;
  }

  RequestForm requestForm() {
    if (form == null) {
      form = new RequestForm(request, body, settings);
    }
    return form;
  }

  BodySettings settings() {
    return settings;
  }

  /** Gives back what the request occupied. */
  void close() {
    body.release();
    if (form != null) {
      form.close();
    }
  }

  /** The route that answers. */
  Route route() {
    return match.route();
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
