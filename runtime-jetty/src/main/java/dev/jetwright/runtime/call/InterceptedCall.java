package dev.jetwright.runtime.call;

import dev.jetwright.OperationCall;
import dev.jetwright.OperationInfo;
import dev.jetwright.Reply;
import dev.jetwright.RequestContext;
import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.answer.Errors;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** A request with interceptors around it, from the first of them to the end of its answer. */
public final class InterceptedCall implements OperationCall {
  private static final String ATTRIBUTE = InterceptedCall.class.getName();

  private final long start = System.nanoTime();
  private final Request request;
  private final OperationInfo operation;
  private final CallRequest context;
  private final Errors errors;
  private final Watched response;
  private final Callback callback;
  private final Deque<Consumer<Outgoing>> whenSent = new ArrayDeque<>();
  private final Deque<Consumer<Completed>> whenComplete = new ArrayDeque<>();
  private volatile @Nullable Throwable error;
  private boolean isAnswered;
  private boolean isComplete;

  /** A call whose answer goes out by this response and callback. */
  public InterceptedCall(
      Request request,
      Response response,
      Callback callback,
      OperationInfo operation,
      Errors errors) {
    this.request = request;
    this.operation = operation;
    this.errors = errors;
    this.response = new Watched(request, response);
    this.callback = new Ending(callback);
    this.context = new CallRequest(request, operation, errors.rootPath());
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Tells the interceptors of a request, if it has any, what went wrong. */
  public static void failed(Request request, Throwable error) {
    if (request.getAttribute(ATTRIBUTE) instanceof InterceptedCall call) {
      call.error = error;
    }
  }

  /** By which the operation answers. */
  public Response response() {
    return response;
  }

  /** What the operation completes. */
  public Callback callback() {
    return callback;
  }

  @Override
  public OperationInfo operation() {
    return operation;
  }

  @Override
  public RequestContext request() {
    return context;
  }

  /** Whether an interceptor has answered. */
  public boolean isAnswered() {
    return isAnswered;
  }

  @Override
  public void answer(Reply<?> reply) {
    if (isAnswered || response.isCommitted()) {
      throw new IllegalStateException("There is an answer already");
    }
    Answer answer = new Answer(response, callback, errors);
    answer.reply();
    answer.fields().addAll(reply.headers());
    isAnswered = true;
    try {
      if (reply.value().isEmpty()) {
        answer.send(reply.status().orElse(HttpStatus.NO_CONTENT_204));
      } else {
        int status = reply.status().orElse(HttpStatus.OK_200);
        send(answer, status, reply.value().get(), isJson(reply));
      }
    } finally {
      isAnswered = answer.isSent();
    }
  }

  private static void send(Answer answer, int status, Object value, boolean isJson) {
    answer.replace(status);
    if (value instanceof byte[] bytes) {
      answer.send(status, bytes, JsonWriter::writeRaw);
    } else if (value instanceof CharSequence text && !isJson) {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      answer.send(status, bytes, JsonWriter::writeRaw);
    } else {
      answer.send(status, value, AnyJson::write);
    }
  }

  private static boolean isJson(Reply<?> reply) {
    return reply.headers().stream()
        .filter(line -> HttpHeader.CONTENT_TYPE.is(line.getKey()))
        .allMatch(line -> line.getValue().matches("(?i)application/(.+\\+)?json\\b.*"));
  }

  @Override
  public void onAnswer(Consumer<Outgoing> action) {
    synchronized (whenSent) {
      whenSent.push(action);
    }
  }

  @Override
  public void onComplete(Consumer<Completed> action) {
    synchronized (whenSent) {
      whenComplete.push(action);
    }
  }

  private void sending() {
    Outgoing outgoing = new Head();
    for (Consumer<Outgoing> action = next(whenSent); action != null; action = next(whenSent)) {
      try {
        action.accept(outgoing);
      } catch (RuntimeException e) {
        errors.log().error("{}: what was to be done before the answer failed", name(), e);
      }
    }
  }

  private void complete(@Nullable Throwable failure) {
    synchronized (whenSent) {
      if (isComplete) {
        return;
      }
      isComplete = true;
    }
    Throwable known = error;
    Completed end = new Completed(
        response.isCommitted() ? response.getStatus() : 0,
        Optional.ofNullable(known == null ? failure : known),
        failure != null,
        Duration.ofNanos(System.nanoTime() - start));
    for (Consumer<Completed> action = next(whenComplete);
        action != null;
        action = next(whenComplete)) {
      try {
        action.accept(end);
      } catch (RuntimeException e) {
        errors.log().error("{}: what was to be done after the answer failed", name(), e);
      }
    }
  }

  private <T> @Nullable T next(Deque<T> actions) {
    synchronized (whenSent) {
      return actions.poll();
    }
  }

  private String name() {
    return operation.operationId();
  }

  /** The answer, before it is sent. */
  private final class Head implements Outgoing {
    @Override
    public int status() {
      return response.getStatus() == 0 ? HttpStatus.OK_200 : response.getStatus();
    }

    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(response.getHeaders().get(name));
    }

    @Override
    public void header(String name, String value) {
      response.getHeaders().put(checked(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
      response.getHeaders().add(checked(name, value));
    }

    @Override
    public Optional<Throwable> error() {
      return Optional.ofNullable(error);
    }

    private static HttpField checked(String name, String value) {
      Reply.empty().header(name, value);
      return new HttpField(name, value);
    }
  }

  /** Tells when the first byte is about to be sent. */
  private final class Watched extends Response.Wrapper {
    private boolean isBegun;

    Watched(Request request, Response wrapped) {
      super(request, wrapped);
    }

    void begin() {
      if (!isBegun) {
        isBegun = true;
        sending();
      }
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback whenWritten) {
      begin();
      super.write(last, content, whenWritten);
    }
  }

  /** Tells of the end. */
  private final class Ending extends Callback.Nested {
    Ending(Callback callback) {
      super(callback);
    }

    @Override
    public void succeeded() {
      if (!response.isCommitted()) {
        response.begin();
      }
      if (response.hasLastWrite()) {
        complete(null);
        super.succeeded();
      } else {
        // Jetty writes the end by itself, and what nobody wrote to has its head only then.
        response.write(true, ByteBuffer.allocate(0), Callback.from(this::end, this::failed));
      }
    }

    private void end() {
      complete(null);
      super.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
      Throwable known = error;
      if (known != failure) {
        context.gone();
      }
      complete(failure);
      super.failed(failure);
    }
  }
}
