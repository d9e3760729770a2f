package dev.jetwright.generator.contract;

import java.util.OptionalLong;

/**
 * Bytes: the whole of a raw body, or a file of a multipart one.
 *
 * @param kind what Java makes of them
 * @param maxSize how many of them there may be, from {@code @MaxSize}
 */
public record Binary(Kind kind, OptionalLong maxSize) implements Type {

  /** What Java makes of bytes. */
  public enum Kind {
    /** {@code UploadedFile}. */
    FILE,
    /** {@code byte[]}. */
    BYTES,
    /** {@code InputStream}, read while they arrive. */
    STREAM
  }

  /** Bytes of any number. */
  public static Binary of(Kind kind) {
    return new Binary(kind, OptionalLong.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.binary(this);
  }
}
