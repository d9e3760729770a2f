package dev.jetwright.runtime;

import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonWriter;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** The one answer of a request, written at once and with its length. */
final class Answer {
  private static final HttpField JSON =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "application/json");

  private final Response response;
  private final Callback callback;
  private boolean isSent;

  Answer(Response response, Callback callback) {
    this.response = response;
    this.callback = callback;
  }

  boolean isSent() {
    return isSent;
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

  /** Answers without a body. */
  void send(int status) {
    begin(status);
    if (status != HttpStatus.NO_CONTENT_204 && status != HttpStatus.NOT_MODIFIED_304) {
      headers().put(HttpHeader.CONTENT_LENGTH, 0);
    } else if (isHttp2()) {
      // Jetty would add a length, which these must not have: it does not when more may follow.
      response.write(false, BufferUtil.EMPTY_BUFFER, Callback.from(this::end, callback::failed));
      return;
    }
    end();
  }

  private boolean isHttp2() {
    return response.getRequest().getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2;
  }

  private void end() {
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
  }

  /** Answers with a value. */
  <T> void send(int status, T value, Encoder<? super T> encoder) {
    JsonWriter out = JsonWriter.pooled();
    try {
      encoder.encode(out, value);
      begin(status);
    } catch (Throwable e) {
      out.recycle();
      throw e;
    }
    write(out);
  }

  /** Answers with what the server has to say by itself. */
  void send(Rejection rejection) {
    JsonWriter out = JsonWriter.pooled();
    rejection.body().write(out);
    begin(rejection.status());
    rejection.headers().forEach(headers()::put);
    write(out);
  }

  private void write(JsonWriter out) {
    HttpFields.Mutable headers = headers();
    headers.put(JSON);
    headers.put(HttpHeader.CONTENT_LENGTH, out.size());
    response.write(true, out.toByteBuffer(), new Recycling(out, callback));
  }

  private void begin(int status) {
    if (isSent) {
      throw new IllegalStateException("The request has been answered already");
    }
    isSent = true;
    response.setStatus(status);
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
