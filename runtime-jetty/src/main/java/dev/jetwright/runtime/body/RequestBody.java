package dev.jetwright.runtime.body;

import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.error.RequestRejected;
import dev.jetwright.runtime.form.FormRejected;
import dev.jetwright.runtime.form.HeaderParameters;
import dev.jetwright.runtime.form.MultipartForm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Blocker;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a request's body.
 *
 * <p>A body that arrived in one piece stays where the network put it, until the exchange is over.
 */
public final class RequestBody {
  private static final byte[] NOTHING = {};
  private static final int FIRST_SIZE = 4096;
  private static final long UNSAID = -1;
  private static final long MOST_DRAINED = 1 << 20;

  private final Request request;
  private final BodySettings settings;
  private long limit = UNSAID;
  private long received;
  private boolean isRead;
  private boolean isCollecting;
  private boolean mayWait = true;
  private boolean isStreaming;
  private byte[] bytes = NOTHING;
  private int offset;
  private int length;
  private Content.@Nullable Chunk chunk;

  /** A piece that was looked at and not taken. */
  private Content.@Nullable Chunk ahead;

  public RequestBody(Request request, BodySettings settings) {
    this.request = request;
    this.settings = settings;
  }

  byte[] bytes() {
    return bytes;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  String text() {
    return new String(bytes, offset, length, StandardCharsets.UTF_8);
  }

  /** The body as a text, in the encoding that it names. */
  String decoded() throws IOException {
    read();
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    try {
      Charset charset =
          MultipartForm.charset(HeaderParameters.of(type == null ? "" : type).get("charset"));
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length)).toString();
    } catch (CharacterCodingException | FormRejected e) {
      throw new RequestRejected(
          Rejection.of(HttpStatus.BAD_REQUEST_400, "There was an error parsing the body"));
    }
  }

  /** Gives the bytes back. */
  public void release() {
    if (chunk != null) {
      chunk.release();
      chunk = null;
    }
    if (ahead != null) {
      ahead.release();
      ahead = null;
    }
  }

  /** Lets nobody wait for what has not arrived: {@link BodyAwaited} is thrown instead. */
  public void doNotWait() {
    mayWait = false;
  }

  /** The most bytes that this body may have, whatever the server says. */
  public void limit(long bytes) {
    limit = bytes;
  }

  private long memoryLimit() {
    return limit == UNSAID ? settings.bodyLimit() : limit;
  }

  /** Refuses what is too much to be kept in memory. */
  void checkInMemory(long size) {
    if (size > memoryLimit()) {
      throw tooLarge();
    }
  }

  /** Whether the request has no body; waits for its first byte where it does not say so before. */
  public boolean isEmpty() throws IOException {
    return request.getLength() == 0 || request.getLength() < 0 && isEmptyStream();
  }

  private boolean isEmptyStream() throws IOException {
    if (isRead || chunk != null) {
      return isRead && length == 0;
    }
    Content.Chunk first = next();
    ahead = first;
    return first.isLast() && !first.hasRemaining();
  }

  /**
   * Takes in what an operation has left unread of a body that streams, if it is not much: a sender
   * that is cut off may not see the answer.
   */
  public void drain() {
    drain(true);
  }

  /** The same, perhaps of nothing but what has arrived. */
  public void drain(boolean mayWaitNow) {
    boolean mayWaitLater = mayWait;
    mayWait = mayWaitLater && mayWaitNow;
    long most = received + MOST_DRAINED;
    try {
      while (isStreaming && received < most) {
        nextCounted().release();
      }
    } catch (IOException | RequestRejected | BodyAwaited e) {
      // Then the rest is lost.
    } finally {
      mayWait = mayWaitLater;
    }
  }

  /** The next piece of a body that is not kept. */
  Content.Chunk nextCounted() throws IOException {
    isStreaming = true;
    long most = limit == UNSAID ? settings.uploadLimit() : limit;
    if (request.getLength() > most) {
      throw tooLarge();
    }
    Content.Chunk next = next();
    received += next.remaining();
    isStreaming = !next.isLast();
    if (received > most) {
      next.release();
      throw tooLarge();
    }
    return next;
  }

  /** Waits for the body. */
  void read() throws IOException {
    if (isRead) {
      return;
    }
    long most = memoryLimit();
    long announced = request.getLength();
    if (announced > most) {
      throw tooLarge();
    }
    if (isCollecting) {
      collect(next(), most);
    } else if (announced != 0) {
      read(announced, most);
    }
    isRead = true;
    if (length > most) {
      throw tooLarge();
    }
  }

  private void read(long announced, long most) throws IOException {
    Content.Chunk first = next();
    ByteBuffer buffer = first.getByteBuffer();
    if (buffer.hasArray() && (first.isLast() || buffer.remaining() == announced)) {
      bytes = buffer.array();
      offset = buffer.arrayOffset() + buffer.position();
      length = buffer.remaining();
      chunk = first;
    } else {
      isCollecting = true;
      bytes = new byte[(int) Math.max(announced, FIRST_SIZE)];
      collect(first, most);
    }
  }

  private void collect(Content.Chunk first, long most) throws IOException {
    Content.Chunk next = first;
    while (true) {
      ByteBuffer buffer = next.getByteBuffer();
      int more = buffer.remaining();
      if (length + (long) more > most) {
        next.release();
        throw tooLarge();
      }
      if (length + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(length + more, 2L * length), most));
      }
      buffer.get(bytes, length, more);
      length += more;
      boolean last = next.isLast();
      next.release();
      if (last) {
        return;
      }
      next = next();
    }
  }

  private Content.Chunk next() throws IOException {
    if (ahead != null) {
      Content.Chunk first = ahead;
      ahead = null;
      return first;
    }
    while (true) {
      Content.Chunk next = request.read();
      if (next == null) {
        if (!mayWait) {
          throw BodyAwaited.INSTANCE;
        }
        try (Blocker.Runnable blocker = Blocker.runnable()) {
          request.demand(blocker);
          blocker.block();
        }
      } else if (Content.Chunk.isFailure(next)) {
        throw unreadable(next.getFailure());
      } else {
        return next;
      }
    }
  }

  private static RequestRejected unreadable(Throwable failure) {
    if (failure instanceof HttpException http) {
      return new RequestRejected(Rejection.of(http.getCode()));
    }
    return new RequestRejected(Rejection.of(
        failure instanceof TimeoutException
            ? HttpStatus.REQUEST_TIMEOUT_408
            : HttpStatus.BAD_REQUEST_400));
  }

  private static RequestRejected tooLarge() {
    return new RequestRejected(Rejection.of(HttpStatus.PAYLOAD_TOO_LARGE_413, "Content Too Large"));
  }
}
