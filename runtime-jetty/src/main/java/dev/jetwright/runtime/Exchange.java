package dev.jetwright.runtime;

import dev.jetwright.Download;
import dev.jetwright.HttpException;
import dev.jetwright.OperationInfo;
import dev.jetwright.Redirect;
import dev.jetwright.Reply;
import dev.jetwright.RequestContext;
import dev.jetwright.Session;
import dev.jetwright.StreamingOutput;
import dev.jetwright.View;
import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.answer.AnswerTypes;
import dev.jetwright.runtime.answer.Caching;
import dev.jetwright.runtime.answer.Contents;
import dev.jetwright.runtime.answer.ReplyHeaders;
import dev.jetwright.runtime.call.InterceptedCall;
import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.feature.RawEndpoint;
import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.routing.Pace;
import dev.jetwright.runtime.routing.RouteTree;
import dev.jetwright.runtime.session.RequestSession;
import dev.jetwright.runtime.task.Afterwards;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
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
public final class Exchange extends OpenValues {
  private final RouteTree.Match<Route> match;
  private final ApiHandler handler;
  private final Answer answer;
  private final Work work;
  private int parts;
  private Limiting.@Nullable Counted counted;

  Exchange(
      Request request,
      Response response,
      Callback callback,
      RouteTree.Match<Route> match,
      ApiHandler handler) {
    super(request, match, handler.settings());
    this.match = match;
    this.handler = handler;
    this.answer = new Answer(response, callback, handler.errors());
    this.work = new Work(request, answer);
  }

  void begin(Pace pace) {
    work.watch();
    if (pace.isLimited()) {
      work.limit(pace, route(), handler.failures());
    }
    if (pace.isNonBlocking()) {
      requestBody().doNotWait();
    } else {
      work.begin();
    }
  }

  /** How often somebody was to go on with it later. */
  int parts() {
    return parts;
  }

  /** Lets somebody go on with it later, who calls {@link #leave} at the end. */
  void goOnLater() {
    parts++;
    work.hold();
  }

  /** One part of it is done. The last one gives back what the request occupied. */
  void leave() {
    work.pause();
    if (work.letGo()) {
      work.close();
      close();
      endAll();
    }
  }

  /** The request as applications see it. */
  public RequestContext context() {
    return new ExchangeContext(this);
  }

  /** Begins again when more of the body has arrived. */
  void awaitBody(Runnable again) {
    restart();
    beginAgain();
    goOnLater();
    request().demand(Invocable.from(InvocationType.NON_BLOCKING, again));
  }

  /**
   * Calls an operation that answers later, and then answers: on the thread that completes its
   * stage, and holding none until then. If it takes too long or the client goes away, the stage is
   * cancelled.
   *
   * <pre>{@code
   * exchange.later(() -> items.find(itemId), found -> {
   *   try {
   *     exchange.send(200, found.get(), ItemCodec::write);
   *   } catch (ItemNotFound error) {
   *     exchange.send(404, error, ItemNotFoundCodec::write);
   *   }
   * });
   * }</pre>
   */
  public <T> void later(
      Callable<? extends @Nullable CompletionStage<? extends T>> operation,
      Outcome.Reader<T> reader)
      throws Exception {
    new Awaiting<>(this, reader, false).await(operation);
  }

  /** The same, but answers on a thread of the server, which may wait for the network. */
  public <T> void laterOnPool(
      Callable<? extends @Nullable CompletionStage<? extends T>> operation,
      Outcome.Reader<T> reader)
      throws Exception {
    new Awaiting<>(this, reader, true).await(operation);
  }

  /** What answers it. */
  public OperationInfo operation() {
    return handler.operation(route());
  }

  /** Leaves the request to a method that answers by itself. */
  public void raw(RawEndpoint endpoint) {
    answer.raw(request(), endpoint);
  }

  void countedBy(Limiting.Counted counting) {
    counted = counting;
  }

  /**
   * Counts the request by a value, where the operation is limited by it: 429 if there have been too
   * many.
   *
   * @param provider what its quota calls the value
   */
  public void limit(String provider, @Nullable Object value) {
    if (counted != null) {
      counted.count(this, provider, value);
    }
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
    InterceptedCall.failed(request(), error);
    unwind(error);
    fail(error);
    unread().send(type, error);
  }

  /** Answers with what an {@link HttpException} says. */
  public void send(HttpException error) {
    fail(error);
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
      sendNull(status);
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
    answer.in(types.choose(request(), settings()));
  }

  /** The value, or 404 if there is none. */
  public <T> T present(Optional<T> value) {
    return value.orElseThrow(() -> new RequestRejected(Rejection.of(HttpStatus.NOT_FOUND_404)));
  }

  /** Answers with a text as it is, or as a string where JSON was chosen. */
  public void sendText(int status, @Nullable String text) {
    Contents.text(unread(), status, text);
  }

  /** Answers with bytes as they are, or as a string in Base64 where JSON was chosen. */
  public void sendBytes(int status, byte @Nullable [] bytes) {
    Contents.bytes(unread(), status, bytes);
  }

  /** Answers with bytes while they come, and closes where they come from. */
  public void sendStream(int status, @Nullable InputStream bytes) {
    Contents.stream(unread(), status, bytes);
  }

  /** Answers with bytes while they are written. */
  public void sendStream(int status, @Nullable StreamingOutput output) {
    Contents.stream(unread(), status, output);
  }

  /** Answers with a page. */
  public void sendPage(int status, @Nullable View view) {
    Contents.page(unread(), status, view, settings());
  }

  /** Answers with a file, or with what is asked for of it. */
  public void sendFile(int status, @Nullable Download file) {
    Contents.file(unread(), status, file);
  }

  /**
   * What is remembered of the client.
   *
   * <pre>{@code
   * Session<Cart> session = exchange.session("Cart", CartCodec::read, CartCodec::write);
   * }</pre>
   *
   * @param name what the type is called where sessions are kept
   */
  public <T> Session<T> session(String name, Decoder<T> decoder, Encoder<? super T> encoder) {
    return RequestSession.of(request(), name, decoder, encoder);
  }

  /** What caches are told of the answer. */
  public Caching caching() {
    return answer.caching();
  }

  /** Answers with a stream, beyond the end of this call. */
  public Streaming stream(int status) {
    return new Streaming(this, status);
  }

  /** The headers and cookies that the answer is to have. */
  public ReplyHeaders reply() {
    return answer.fields();
  }

  /** The value of a reply, whose status and headers the answer is to have. */
  public <T> Optional<T> take(Reply<T> reply) {
    answer.reply();
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

  ApiHandler handler() {
    return handler;
  }

  Work work() {
    return work;
  }

  /** The answer, which comes after what the sender still has to say. */
  private Answer unread() {
    requestBody().drain(parts == 0);
    return answer;
  }

  /** The route that answers. */
  Route route() {
    return match.route();
  }

  @Override
  Answer answer() {
    return answer;
  }

  @Override
  Afterwards makeAfterwards() {
    return handler.afterwards(this);
  }
}
