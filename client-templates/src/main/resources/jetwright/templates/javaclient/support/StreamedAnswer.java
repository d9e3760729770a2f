package dev.jetwright.client;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A success whose body is read while it arrives. */
final class StreamedAnswer implements AutoCloseable {
  private final Call call;
  private final HttpResponse<StreamedBody> response;
  private volatile boolean isClosed;

  StreamedAnswer(Call call, HttpResponse<StreamedBody> response) {
    this.call = call;
    this.response = response;
  }

  /** Whether the server says that there is nothing, and will be nothing. */
  boolean isEmpty() {
    return response.statusCode() == 204;
  }

  /**
   * Refuses an answer that is something else.
   *
   * @param types the media types that it may have
   * @param timeout how long it may take to read what it is instead
   */
  StreamedAnswer expect(List<String> types, Duration timeout) {
    String found = response.headers().firstValue("content-type").orElse("");
    if (!isEmpty() && types.stream().map(StreamedAnswer::bare).noneMatch(bare(found)::equals)) {
      Answer whole = part(response.body().readAll(call, timeout));
      throw new UnreadableAnswerException(
          whole, "expected " + String.join(" or ", types) + ", found " + found, null);
    }
    return this;
  }

  private static String bare(String type) {
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The next piece; null at the end.
   *
   * @param idle how long the server may be silent; null for any time
   */
  ByteBuffer read(Duration idle) {
    return response.body().read(call, idle);
  }

  /** An answer with a part of the body, to read a value from. */
  Answer part(byte[] body) {
    return new Answer(call, response, body);
  }

  StreamCutException cut(Throwable cause) {
    return new StreamCutException(call, cause);
  }

  boolean isClosed() {
    return isClosed;
  }

  @Override
  public void close() {
    isClosed = true;
    response.body().close();
  }
}
