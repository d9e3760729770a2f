package dev.jetwright.runtime.answer;

import dev.jetwright.Download;
import dev.jetwright.StreamingOutput;
import dev.jetwright.runtime.error.ErrorAnswer;
import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.StatusCode;
import dev.jetwright.runtime.feature.RawEndpoint;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonWriter;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The one answer of a request, written at once and with its length, or while it is made. */
public final class Answer extends Claim {
  private static final long CUT_MILLIS = 100;
  private static final HttpField JSON =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "application/json");

  /** What is said of a body, and not of the answer. */
  private static final EnumSet<HttpHeader> DESCRIPTION = EnumSet.of(
      HttpHeader.CACHE_CONTROL, HttpHeader.CONTENT_TYPE, HttpHeader.ETAG, HttpHeader.LAST_MODIFIED);

  private final Response response;
  private final Callback callback;
  private final Errors errors;
  private @Nullable ReplyHeaders fields;
  private @Nullable Caching caching;
  private int replaced;
  private boolean isReply;
  private @Nullable AnswerForm form;

  public Answer(Response response, Callback callback, Errors errors) {
    this.response = response;
    this.callback = callback;
    this.errors = errors;
  }

  /** Another answer in place of one that was revoked. */
  public Answer another() {
    return new Answer(response, callback, errors);
  }

  /** Gives up: the client has gone. */
  public void abandon(Throwable reason) {
    callback.failed(reason);
  }

  /** Settles what an answer of success is in; JSON unless this is called. */
  public void in(AnswerForm chosen) {
    form = chosen;
  }

  /** What an answer of success is in, if it is not simply JSON. */
  @Nullable
  AnswerForm form() {
    return form;
  }

  public Request request() {
    return response.getRequest();
  }

  public HttpFields.Mutable headers() {
    return response.getHeaders();
  }

  /** Leaves the answer to somebody else, who completes the callback, or fails before. */
  public void raw(Request request, RawEndpoint endpoint) throws RawFailure {
    take();
    try {
      endpoint.answer(request, response, callback);
    } catch (Throwable e) {
      if (response.isCommitted()) {
        cutOff(e);
      } else {
        free();
      }
      throw new RawFailure(e);
    }
  }

  /** What a method did not do that was to answer by itself. */
  public static final class RawFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RawFailure(Throwable cause) {
      super("It was to answer by itself", cause);
    }
  }

  /** The headers that the operation's answer is to have. */
  public ReplyHeaders fields() {
    if (fields == null) {
      fields = new ReplyHeaders();
    }
    return fields;
  }

  /** What caches are told of the answer. */
  public Caching caching() {
    if (caching == null) {
      caching = new Caching();
    }
    return caching;
  }

  /** Takes what is sent for a reply, which may have no body. */
  public void reply() {
    isReply = true;
  }

  boolean isReply() {
    return isReply;
  }

  /** Whether its status, which the operation chose, has no body. */
  boolean hasNoBody() {
    return !StatusCode.hasBody(replaced);
  }

  /** Answers with another status than the one that is to be sent. */
  public void replace(int status) {
    replaced = status;
  }

  /** Answers without a body. */
  public void send(int status) {
    begin(status);
    if (StatusCode.hasLength(response.getStatus())) {
      headers().put(HttpHeader.CONTENT_LENGTH, 0);
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    } else {
      endWithoutBody(callback);
    }
  }

  void endWithoutBody(Callback whenSent) {
    if (isHttp2() || response.getStatus() == HttpStatus.NOT_MODIFIED_304) {
      endWithoutLength(whenSent);
    } else {
      response.write(true, BufferUtil.EMPTY_BUFFER, whenSent);
    }
  }

  /** Jetty would add a length, which some must not have: it does not when more may follow. */
  private void endWithoutLength(Callback whenSent) {
    Callback end = Callback.from(
        () -> response.write(true, BufferUtil.EMPTY_BUFFER, whenSent), whenSent::failed);
    response.write(false, BufferUtil.EMPTY_BUFFER, end);
  }

  private boolean isHttp2() {
    return response.getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2;
  }

  /** Answers with a value. */
  public <T> void send(int status, T value, Encoder<? super T> encoder) {
    if (!StatusCode.hasBody(replaced)) {
      send(status);
      return;
    }
    JsonWriter out = JsonWriter.pooled();
    try {
      encoder.encode(out, value);
      if (form != null && status < HttpStatus.BAD_REQUEST_400) {
        send(status, form, form.of(out), out);
        return;
      }
      begin(status);
    } catch (Throwable e) {
      out.recycle();
      throw e;
    }
    write(JSON, out);
  }

  private void send(int status, AnswerForm form, ByteBuffer body, JsonWriter out) {
    begin(status);
    form.describe(headers());
    write(body, new Recycling(out, callback));
  }

  /** Answers with bytes as they are. */
  public void send(int status, AnswerForm form, byte[] body) {
    begin(status);
    form.describe(headers());
    write(ByteBuffer.wrap(body), callback);
  }

  /** Begins an answer that somebody else sends. */
  public void beginStream(int status) {
    begin(status);
    if (form != null) {
      form.describe(headers());
    }
  }

  public Response response() {
    return response;
  }

  public Callback callback() {
    return callback;
  }

  /** Answers with what is written while it is sent. */
  void stream(int status, AnswerForm form, StreamingOutput output) {
    begin(status);
    form.describe(headers());
    if (HttpMethod.HEAD.is(response.getRequest().getMethod())) {
      endWithoutLength(callback);
      return;
    }
    AnswerStream out = new AnswerStream(response);
    try {
      output.writeTo(out);
      out.end();
      callback.succeeded();
    } catch (Throwable e) {
      if (out.isCut()) {
        cut();
      }
      broken(out, e);
    }
  }

  /**
   * Cuts an answer off that has begun. A cut makes browsers, and over HTTP/2 others too, discard
   * what they have not looked at yet: it comes a moment later, unless nobody is there any more.
   */
  public void cutOff(Throwable reason) {
    if (isCut()) {
      callback.failed(reason);
    } else {
      request()
          .getConnectionMetaData()
          .getConnector()
          .getScheduler()
          .schedule(() -> callback.failed(reason), CUT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Takes back what was not sent, or else cuts the connection, so that the client can tell. */
  private void broken(AnswerStream out, Throwable e) {
    if (out.isBegun() || isCut()) {
      cutOff(e);
    } else {
      takeBack();
      form = null;
      if (e instanceof RuntimeException unchecked) {
        throw unchecked;
      }
    }
    throw new IllegalStateException("The answer broke off", e);
  }

  /** Lets there be another answer, which has none of this one's headers. */
  private void takeBack() {
    free();
    headers().remove(DESCRIPTION);
    if (fields != null) {
      fields.takeFrom(headers());
    }
  }

  /** Answers with a file, or with what a request asks for of it. */
  public void send(int status, Download download) {
    int success = replaced == 0 ? status : replaced;
    replaced = 0;
    FileSender.send(this, response, success, download, callback);
  }

  /** Answers with what the server has to say by itself. */
  public void send(Rejection rejection) {
    errors.send(this, rejection);
  }

  /** Answers with a declared error. */
  public <T extends Throwable> void send(ErrorType<T> type, T error) {
    errors.send(this, type, error);
  }

  /** Forgets what the answer of a success was to be. */
  Answer fresh() {
    fields = null;
    caching = null;
    replaced = 0;
    return this;
  }

  /** Answers with an error. */
  public void send(int status, HttpField mediaType, ErrorAnswer.Body body) {
    JsonWriter out = JsonWriter.pooled();
    try {
      body.write(out);
      begin(status);
    } catch (Throwable e) {
      out.recycle();
      throw e;
    }
    write(mediaType, out);
  }

  private void write(HttpField mediaType, JsonWriter out) {
    HttpFields.Mutable headers = headers();
    if (fields == null || !headers.contains(HttpHeader.CONTENT_TYPE)) {
      headers.put(mediaType);
    }
    write(out.toByteBuffer(), new Recycling(out, callback));
  }

  private void write(ByteBuffer body, Callback whenSent) {
    if (caching == null && fields == null || !isSettled(body, whenSent)) {
      headers().put(HttpHeader.CONTENT_LENGTH, body.remaining());
      response.write(true, body, whenSent);
    }
  }

  /** Answers 304 or 412 instead if that is what the request's conditions ask for. */
  private boolean isSettled(ByteBuffer body, Callback whenSent) {
    switch (caching().judge(response, body)) {
      case NOT_MODIFIED -> {
        headers().remove(HttpHeader.CONTENT_TYPE);
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
        endWithoutBody(whenSent);
      }
      case FAILED -> {
        if (whenSent instanceof Recycling unsent) {
          unsent.out().recycle();
        }
        takeBack();
        send(Rejection.of(HttpStatus.PRECONDITION_FAILED_412));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  void begin(int status) {
    take();
    response.setStatus(replaced == 0 ? status : replaced);
    if (fields != null) {
      fields.writeTo(headers());
    }
    if (caching != null) {
      caching.begin(response);
    }
  }

  /** Gives a writer back when its bytes are sent. After a failure nobody knows who holds them. */
  private record Recycling(JsonWriter out, Callback callback) implements Callback {
    @Override
    public void succeeded() {
      out.recycle();
      callback.succeeded();
    }

    @Override
    public void failed(Throwable cause) {
      callback.failed(cause);
    }

    @Override
    public InvocationType getInvocationType() {
      return callback.getInvocationType();
    }
  }
}
