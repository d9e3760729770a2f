package dev.jetwright.runtime.compress;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Decides at its first bytes whether an answer is compressed. */
final class Decided extends Response.Wrapper {
  private static final HttpField VARY =
      new PreEncodedHttpField(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());

  private final Response compressing;
  private final CompressionSettings settings;
  private @Nullable Response chosen;
  private boolean hasStoodIn;

  /**
   * An answer that can go two ways.
   *
   * @param compressing compresses what is written to it; {@code plain} if nothing does
   */
  Decided(Request request, Response plain, Response compressing, CompressionSettings settings) {
    super(request, plain);
    this.compressing = compressing;
    this.settings = settings;
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (chosen == null) {
      chosen = choose(last, content) ? compressing : getWrapped();
    }
    if (chosen == compressing && isHead(content)) {
      standIn(callback);
    } else {
      chosen.write(last, content, callback);
    }
  }

  /**
   * Jetty compresses nothing if there is nothing; for HEAD a byte, which is not sent, stands in.
   */
  private void standIn(Callback callback) {
    if (hasStoodIn) {
      callback.succeeded();
    } else {
      hasStoodIn = true;
      compressing.write(true, ByteBuffer.allocate(1), callback);
    }
  }

  private boolean isHead(@Nullable ByteBuffer content) {
    return getWrapped() != compressing
        && getRequest().getMethod().equals("HEAD")
        && (content == null || !content.hasRemaining());
  }

  private boolean choose(boolean last, @Nullable ByteBuffer content) {
    HttpFields.Mutable headers = getHeaders();
    int status = getStatus();
    if (status == HttpStatus.NOT_MODIFIED_304) {
      String tag = headers.get(HttpHeader.ETAG);
      String known = tag == null ? null : Suffixes.known(getRequest(), tag);
      if (known != null) {
        headers.put(HttpHeader.ETAG, known);
      }
      headers.ensureField(VARY);
      return false;
    }
    if (!hasWhole(status) || !isWorthIt(headers, last, content)) {
      return false;
    }
    headers.ensureField(VARY);
    if (compressing != getWrapped()) {
      // Ranges are those of the file as it is.
      headers.remove(HttpHeader.ACCEPT_RANGES);
      return true;
    }
    return false;
  }

  private static boolean hasWhole(int status) {
    return status == 0
        || HttpStatus.isSuccess(status)
            && status != HttpStatus.NO_CONTENT_204
            && status != HttpStatus.RESET_CONTENT_205
            && status != HttpStatus.PARTIAL_CONTENT_206;
  }

  private boolean isWorthIt(HttpFields headers, boolean last, @Nullable ByteBuffer content) {
    String type = headers.get(HttpHeader.CONTENT_TYPE);
    if (type == null || !settings.covers(type) || headers.contains(HttpHeader.CONTENT_ENCODING)) {
      return false;
    }
    String caches = headers.get(HttpHeader.CACHE_CONTROL);
    if (caches != null && caches.contains("no-transform")) {
      return false;
    }
    long length = headers.getLongField(HttpHeader.CONTENT_LENGTH);
    if (length < 0 && last) {
      length = content == null ? 0 : content.remaining();
    }
    return length < 0 || length >= settings.minSize();
  }
}
