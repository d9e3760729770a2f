package bench.hand;

import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that are written again and again. */
public final class HandBuffer extends OutputStream {
  private byte[] bytes = new byte[32 * 1024];
  private int size;

  /** Begins anew. */
  public void clear() {
    size = 0;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  @Override
  public void write(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  @Override
  public void write(byte[] source, int offset, int length) {
    reserve(length);
    System.arraycopy(source, offset, bytes, size, length);
    size += length;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
