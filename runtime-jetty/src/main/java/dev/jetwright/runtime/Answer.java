package dev.jetwright.runtime;

import dev.jetwright.StreamingOutput;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonWriter;
import java.nio.ByteBuffer;
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
final class Answer {
  private static final HttpField JSON =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "application/json");

  private final Response response;
  private final Callback callback;
  private @Nullable ReplyHeaders fields;
  private int replaced;
  private boolean isSent;
  private boolean isCut;
  private @Nullable AnswerForm form;

  Answer(Response response, Callback callback) {
    this.response = response;
    this.callback = callback;
  }

  boolean isSent() {
    return isSent;
  }

  /** Whether the client has gone while the answer was written. */
  boolean isCut() {
    return isCut;
  }

  /** Settles what an answer of success is in; JSON unless this is called. */
  void in(AnswerForm chosen) {
    form = chosen;
  }

  /** What an answer of success is in, if it is not simply JSON. */
  @Nullable
  AnswerForm form() {
    return form;
  }

  Request request() {
    return response.getRequest();
  }

  HttpFields.Mutable headers() {
    return response.getHeaders();
  }

  /** Leaves the answer to somebody else, who completes the callback, or fails before. */
  void raw(Request request, RawEndpoint endpoint) throws RawFailure {
    isSent = true;
    try {
      endpoint.answer(request, response, callback);
    } catch (Throwable e) {
      isSent = response.isCommitted();
      if (isSent) {
        callback.failed(e);
      }
      throw new RawFailure(e);
    }
  }

  /** What a method did not do that was to answer by itself. */
  static final class RawFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RawFailure(Throwable cause) {
      super("It was to answer by itself", cause);
    }
  }

  /** The headers that the operation's answer is to have. */
  ReplyHeaders fields() {
    if (fields == null) {
      fields = new ReplyHeaders();
    }
    return fields;
  }

  /** Answers with another status than the one that is to be sent. */
  void replace(int status) {
    replaced = status;
  }

  /** Answers without a body. */
  void send(int status) {
    begin(status);
    int sent = response.getStatus();
    if (sent != HttpStatus.NO_CONTENT_204 && sent != HttpStatus.NOT_MODIFIED_304) {
      headers().put(HttpHeader.CONTENT_LENGTH, 0);
    } else if (isHttp2()) {
      endWithoutLength();
      return;
    }
    end();
  }

  /** Jetty would add a length, which some must not have: it does not when more may follow. */
  private void endWithoutLength() {
    response.write(false, BufferUtil.EMPTY_BUFFER, Callback.from(this::end, callback::failed));
  }

  private boolean isHttp2() {
    return response.getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2;
  }

  private void end() {
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
  }

  /** Answers with a value. */
  <T> void send(int status, T value, Encoder<? super T> encoder) {
    if (hasNoBody(replaced)) {
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
    headers().put(HttpHeader.CONTENT_LENGTH, body.remaining());
    response.write(true, body, new Recycling(out, callback));
  }

  /** Answers with bytes as they are. */
  void send(int status, AnswerForm form, byte[] body) {
    begin(status);
    form.describe(headers());
    headers().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** Answers with what is written while it is sent. */
  void stream(int status, AnswerForm form, StreamingOutput output) {
    begin(status);
    form.describe(headers());
    if (HttpMethod.HEAD.is(response.getRequest().getMethod())) {
      endWithoutLength();
      return;
    }
    AnswerStream out = new AnswerStream(response);
    try {
      output.writeTo(out);
      out.end();
      callback.succeeded();
    } catch (Throwable e) {
      isCut = out.isCut();
      broken(out, e);
    }
  }

  /** Takes back what was not sent, or else cuts the connection, so that the client can tell. */
  private void broken(AnswerStream out, Throwable e) {
    if (out.isBegun()) {
      callback.failed(e);
    } else {
      isSent = false;
      form = null;
      headers().remove(HttpHeader.CONTENT_TYPE);
      if (e instanceof RuntimeException unchecked) {
        throw unchecked;
      }
    }
    throw new IllegalStateException("The answer broke off", e);
  }

  /** Forgets what the answer of a success was to be. */
  Answer fresh() {
    fields = null;
    replaced = 0;
    return this;
  }

  /** Answers with an error. */
  void send(int status, HttpField mediaType, ErrorAnswer.Body body) {
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
    headers.put(HttpHeader.CONTENT_LENGTH, out.size());
    response.write(true, out.toByteBuffer(), new Recycling(out, callback));
  }

  private void begin(int status) {
    if (isSent) {
      throw new IllegalStateException("The request has been answered already");
    }
    isSent = true;
    response.setStatus(replaced == 0 ? status : replaced);
    if (fields != null) {
      fields.writeTo(headers());
    }
  }

  private static boolean hasNoBody(int status) {
    return status == HttpStatus.NO_CONTENT_204
        || status == HttpStatus.RESET_CONTENT_205
        || status == HttpStatus.NOT_MODIFIED_304;
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
