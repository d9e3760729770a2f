package dev.jetwright.runtime.answer;

import dev.jetwright.runtime.stream.Chunks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;

/**
 * The body of an answer while it is written: every piece waits until the client took it. If all of
 * it fits into one piece it is sent with its length.
 */
final class AnswerStream extends OutputStream {
  private static final int PIECE = 16 * 1024;

  private final Response response;
  private final byte[] piece = new byte[PIECE];
  private int size;
  private boolean isBegun;
  private boolean isEnded;
  private boolean isCut;

  AnswerStream(Response response) {
    this.response = response;
  }

  /** Whether something has been sent, so that nothing can be taken back. */
  boolean isBegun() {
    return isBegun;
  }

  /** Whether the client has gone. */
  boolean isCut() {
    return isCut;
  }

  @Override
  public void write(int b) throws IOException {
    ensureOpen();
    if (size == PIECE) {
      flush();
    }
    piece[size++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    ensureOpen();
    if (length > PIECE - size) {
      flush();
    }
    if (length >= PIECE) {
      send(false, ByteBuffer.wrap(bytes, offset, length));
    } else {
      System.arraycopy(bytes, offset, piece, size, length);
      size += length;
    }
  }

  @Override
  public void flush() throws IOException {
    ensureOpen();
    if (size > 0) {
      send(false, taken());
    }
  }

  /** Sends what is left, and that it was the last. */
  void end() throws IOException {
    if (!isEnded) {
      if (!isBegun && !response.getHeaders().contains(HttpHeader.CONTENT_LENGTH)) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, size);
      }
      isEnded = true;
      send(true, size == 0 ? BufferUtil.EMPTY_BUFFER : taken());
    }
  }

  /** Whoever writes may close it; the end is said when nothing went wrong until then. */
  @Override
  public void close() {}

  private ByteBuffer taken() {
    ByteBuffer taken = ByteBuffer.wrap(piece, 0, size);
    size = 0;
    return taken;
  }

  private void send(boolean last, ByteBuffer bytes) throws IOException {
    if (!isBegun && !last) {
      Chunks.use(response);
    }
    isBegun = true;
    try {
      Content.Sink.write(response, last, bytes);
    } catch (IOException e) {
      isCut = true;
      throw e;
    }
  }

  private void ensureOpen() throws IOException {
    if (isEnded || isCut) {
      throw new IOException(isCut ? "The client has gone" : "The answer has ended");
    }
  }
}
