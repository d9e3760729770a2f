package dev.jetwright.runtime.file;

/**
 * Some of the bytes.
 *
 * @param first the place of the first one
 * @param last the place of the last one
 */
public record ByteRange(long first, long last) {

  /** How many. */
  public long length() {
    return last - first + 1;
  }

  /** What {@code Content-Range} says of it. */
  public String of(long total) {
    return "bytes " + first + "-" + last + "/" + total;
  }

  boolean touches(ByteRange other) {
    return first <= other.last + 1 && other.first <= last + 1;
  }

  ByteRange with(ByteRange other) {
    return new ByteRange(Math.min(first, other.first), Math.max(last, other.last));
  }
}
