package dev.jetwright.runtime.body;

import dev.jetwright.runtime.form.ByteByByte;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** The bytes of a body while they arrive. */
final class BodyStream extends ByteByByte {
  private final RequestBody body;
  private Content.@Nullable Chunk chunk;
  private boolean isAtEnd;

  BodyStream(RequestBody body) {
    this.body = body;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    while (!isAtEnd) {
      if (chunk == null) {
        chunk = body.nextCounted();
      }
      ByteBuffer buffer = chunk.getByteBuffer();
      int count = Math.min(length, buffer.remaining());
      buffer.get(bytes, offset, count);
      if (!buffer.hasRemaining()) {
        giveBack();
      }
      if (count > 0) {
        return count;
      }
    }
    return -1;
  }

  private void giveBack() {
    if (chunk != null) {
      isAtEnd = chunk.isLast();
      chunk.release();
      chunk = null;
    }
  }

  @Override
  public void close() {
    giveBack();
    isAtEnd = true;
  }
}
