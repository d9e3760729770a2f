package dev.jetwright.runtime.form;

import dev.jetwright.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A file that is read while it arrives, and of which nothing is kept. */
final class ArrivingFile implements UploadedFile {
  private final PartHead head;
  private final MultipartForm form;
  private final Deque<byte[]> arrived = new ArrayDeque<>();
  private int position;
  private boolean isComplete;
  private boolean isOpened;

  ArrivingFile(PartHead head, MultipartForm form) {
    this.head = head;
    this.form = form;
  }

  void add(byte[] bytes) {
    arrived.add(bytes);
  }

  void complete() {
    isComplete = true;
  }

  /** Passes over what nobody has read. */
  void skip() throws IOException {
    while (!isComplete) {
      arrived.clear();
      form.advance();
    }
    arrived.clear();
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
    return -1;
  }

  @Override
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(head.headers());
  }

  @Override
  public InputStream open() throws IOException {
    if (isOpened) {
      throw new IOException("A file that is read while it arrives opens once");
    }
    isOpened = true;
    return new Content();
  }

  private final class Content extends ByteByByte {
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, bytes.length);
      if (length == 0) {
        return 0;
      }
      while (arrived.isEmpty()) {
        if (isComplete) {
          return -1;
        }
        form.advance();
      }
      byte[] first = arrived.peek();
      int count = Math.min(length, first.length - position);
      System.arraycopy(first, position, bytes, offset, count);
      position += count;
      if (position == first.length) {
        arrived.remove();
        position = 0;
      }
      return count;
    }
  }
}
