package dev.jetwright.runtime.form;

import dev.jetwright.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that has arrived as a whole. */
public final class ReceivedFile implements UploadedFile {
  private final PartHead head;
  private final Spill spill;
  private final byte @Nullable [] bytes;
  private final long start;
  private final long size;

  /** A file in memory. */
  ReceivedFile(PartHead head, Spill spill, byte[] bytes) {
    this(head, spill, bytes, 0, bytes.length);
  }

  /** A file on disk. */
  ReceivedFile(PartHead head, Spill spill, long start, long size) {
    this(head, spill, null, start, size);
  }

  private ReceivedFile(PartHead head, Spill spill, byte @Nullable [] bytes, long start, long size) {
    this.head = head;
    this.spill = spill;
    this.bytes = bytes;
    this.start = start;
    this.size = size;
  }

  @Override
  public String name() {
    return head.name();
  }

  @Override
  public String fileName() {
    return head.fileName();
  }

  @Override
  public String contentType() {
    return head.fileType();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(head.headers());
  }

  @Override
  public InputStream open() throws IOException {
    spill.checkOpen();
    return bytes == null ? spill.read(start, size) : new ByteArrayInputStream(bytes);
  }

  @Override
  public String toString() {
    return fileName() + " (" + contentType() + ", " + size + " bytes)";
  }
}
