package dev.jetwright.runtime.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Sends pieces of a file, a buffer at a time: the next one is read when the client has taken the
 * last one.
 */
final class FileSending extends IteratingNestedCallback {
  private static final int BUFFER_SIZE = 64 * 1024;

  private final OpenFile file;
  private final Deque<Piece> pieces;
  private final Response response;
  private final Logger log;
  private final RetainableByteBuffer.Mutable buffer;
  private long done;
  private boolean isLast;
  private boolean isReleased;

  /** What is sent: some bytes of the file, or text that stands between them. */
  record Piece(byte @Nullable [] text, long place, long length) {

    static Piece of(byte[] text) {
      return new Piece(text, 0, text.length);
    }

    static Piece of(ByteRange range) {
      return new Piece(null, range.first(), range.length());
    }
  }

  FileSending(OpenFile file, List<Piece> pieces, Response response, Logger log, Callback callback) {
    super(callback);
    this.file = file;
    this.pieces = new ArrayDeque<>(pieces);
    this.response = response;
    this.log = log;
    ByteBufferPool pool = response.getRequest().getComponents().getByteBufferPool();
    buffer = pool.acquire(BUFFER_SIZE, false);
  }

  @Override
  protected Action process() {
    if (isLast) {
      return Action.SUCCEEDED;
    }
    ByteBuffer room = buffer.getByteBuffer();
    room.clear();
    try {
      fill(room);
    } catch (IOException | RuntimeException e) {
      log.error("A file is cut off: it cannot be read any more", e);
      throw new UnreadableFile(e);
    }
    room.flip();
    isLast = pieces.isEmpty();
    response.write(isLast, room, this);
    return Action.SCHEDULED;
  }

  private void fill(ByteBuffer room) throws IOException {
    while (room.hasRemaining() && !pieces.isEmpty()) {
      Piece piece = pieces.getFirst();
      int most = (int) Math.min(room.remaining(), piece.length() - done);
      if (piece.text() != null) {
        room.put(piece.text(), (int) done, most);
        done += most;
      } else {
        int end = room.limit();
        room.limit(room.position() + most);
        done += most == 0 ? 0 : file.read(piece.place() + done, room);
        room.limit(end);
      }
      if (done == piece.length()) {
        pieces.removeFirst();
        done = 0;
      }
    }
  }

  /** Cuts the connection, so that the client knows that it does not have everything. */
  private static final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(Throwable cause) {
      super(cause);
    }
  }

  @Override
  protected void onCompleteSuccess() {
    release();
    super.onCompleteSuccess();
  }

  @Override
  protected void onCompleteFailure(Throwable cause) {
    release();
    super.onCompleteFailure(cause);
  }

  private void release() {
    if (!isReleased) {
      isReleased = true;
      buffer.release();
      try {
        file.close();
      } catch (IOException e) {
        log.warn("A file that was sent cannot be closed", e);
      }
    }
  }
}
