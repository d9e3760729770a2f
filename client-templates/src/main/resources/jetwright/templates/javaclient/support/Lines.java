package dev.jetwright.client;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;

/** JSON Lines: values as bytes, each made when the connection is ready for it. */
final class Lines<T> extends InputStream {
  private final Iterator<T> values;
  private final Encoder<T> encoder;
  private byte[] line = {};
  private int position;

  Lines(Iterator<T> values, Encoder<T> encoder) {
    this.values = values;
    this.encoder = encoder;
  }

  private boolean isAtEnd() {
    if (position == line.length && !values.hasNext()) {
      return true;
    }
    if (position == line.length) {
      byte[] json = JsonWriter.write(values.next(), encoder);
      line = Arrays.copyOf(json, json.length + 1);
      line[json.length] = '\n';
      position = 0;
    }
    return false;
  }

  @Override
  public int read() {
    return isAtEnd() ? -1 : line[position++] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, line.length - position);
    System.arraycopy(line, position, bytes, offset, count);
    position += count;
    return count;
  }
}
