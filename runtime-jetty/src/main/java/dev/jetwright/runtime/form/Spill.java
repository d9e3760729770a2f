package dev.jetwright.runtime.form;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a request's files: in memory up to a limit, the rest in one file on disk, which has
 * no name by the time that anything is in it and so is gone with the request, whatever happens.
 */
final class Spill implements Closeable {
  private final long memory;
  private long inMemory;
  private @Nullable FileChannel channel;
  private boolean isClosed;

  /** Room for so many bytes in memory. */
  Spill(long memory) {
    this.memory = memory;
  }

  /** Whether so many more bytes may be kept in memory; if so, they are taken for kept. */
  boolean keeps(int more) {
    if (inMemory + more > memory) {
      return false;
    }
    inMemory += more;
    return true;
  }

  /** Memory that is free again. */
  void forget(int less) {
    inMemory -= less;
  }

  /** Writes bytes to disk and answers where they begin. */
  long append(ByteBuffer bytes) throws IOException {
    FileChannel file = channel();
    long start = file.size();
    for (long at = start; bytes.hasRemaining(); ) {
      at += file.write(bytes, at);
    }
    return start;
  }

  private FileChannel channel() throws IOException {
    checkOpen();
    if (channel == null) {
      Path path = Files.createTempFile("jetwright-", ".upload");
      channel = FileChannel.open(
          path,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          StandardOpenOption.DELETE_ON_CLOSE);
    }
    return channel;
  }

  /** Bytes on disk, as often as they are wanted until the request is over. */
  InputStream read(long start, long size) {
    return new Slice(start, start + size);
  }

  void checkOpen() throws IOException {
    if (isClosed) {
      throw new IOException("The request that brought the file is over");
    }
  }

  @Override
  public void close() {
    isClosed = true;
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A piece of the file. */
  private final class Slice extends ByteByByte {
    private final long end;
    private long at;

    Slice(long start, long end) {
      this.at = start;
      this.end = end;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, bytes.length);
      checkOpen();
      if (length == 0) {
        return 0;
      }
      if (at == end) {
        return -1;
      }
      int most = (int) Math.min(length, end - at);
      int count = Objects.requireNonNull(channel).read(ByteBuffer.wrap(bytes, offset, most), at);
      at += count;
      return count;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, end - at);
    }
  }
}
