package dev.jetwright.runtime.file;

import dev.jetwright.Download;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A download that is there, and can be read from any place. */
final class OpenFile implements AutoCloseable {
  private final Download download;
  private final @Nullable FileChannel channel;
  private final long length;
  private final Version version;
  private @Nullable InputStream in;
  private long place;

  private OpenFile(Download download, @Nullable FileChannel channel, long length, Version version) {
    this.download = download;
    this.channel = channel;
    this.length = length;
    this.version = version;
  }

  /** Opens a download; what is not there, or no file, is an exception that names it. */
  static OpenFile of(Download download) throws IOException {
    Path path = download.path().orElse(null);
    String etag = download.etag().orElse(null);
    Instant time = download.lastModified().orElse(null);
    if (path == null) {
      return new OpenFile(download, null, download.length(), new Version(etag, time));
    }
    BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
    if (!file.isRegularFile()) {
      throw new IOException(path + " is no file");
    }
    FileChannel channel = FileChannel.open(path);
    try {
      long length = channel.size();
      Instant changed = file.lastModifiedTime().toInstant();
      return new OpenFile(
          download,
          channel,
          length,
          new Version(etag == null ? etag(changed, length) : etag, time == null ? changed : time));
    } catch (Throwable e) {
      channel.close();
      throw e;
    }
  }

  private static String etag(Instant changed, long length) {
    return "\"%x.%x-%x\"".formatted(changed.getEpochSecond(), changed.getNano(), length);
  }

  long length() {
    return length;
  }

  Version version() {
    return version;
  }

  /** Whether ranges may stand in any order. */
  boolean isSeekable() {
    return channel != null || download.isRepeatable();
  }

  /** Reads at a place: as much as there is room for, or as the source has at once. */
  int read(long at, ByteBuffer room) throws IOException {
    int count = channel != null ? channel.read(room, at) : readStream(at, room);
    if (count < 0) {
      throw new EOFException("It ends at %d instead of %d".formatted(at, length));
    }
    return count;
  }

  private int readStream(long at, ByteBuffer room) throws IOException {
    if (in == null || at < place) {
      open();
    }
    in.skipNBytes(at - place);
    place = at;
    int count = in.read(room.array(), room.arrayOffset() + room.position(), room.remaining());
    if (count > 0) {
      room.position(room.position() + count);
      place += count;
    }
    return count;
  }

  private void open() throws IOException {
    if (in != null) {
      in.close();
    }
    in = download.open();
    place = 0;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    } else if (in != null) {
      in.close();
    } else if (!download.isRepeatable()) {
      download.open().close();
    }
  }
}
