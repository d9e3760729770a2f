package dev.jetwright.runtime.json;

import dev.jetwright.Update;
import dev.jetwright.runtime.check.Check;

/** Reads and writes values that may be left out, or null, or there. */
public final class Updates {
  private Updates() {}

  /** Reads a value that may be null. */
  public static <T> Update<T> read(JsonReader in, Decoder<T> decoder) {
    return Update.ofNullable(in.readNullable(decoder));
  }

  /** Reads a value that may be null and, if it is not, checks it. */
  public static <T> Update<T> read(JsonReader in, Decoder<T> decoder, Check<? super T> check) {
    return Update.ofNullable(in.readNullable(decoder, check));
  }

  /** Reads a value that may not be null. */
  public static <T> Update<T> readNotNull(JsonReader in, Decoder<T> decoder) {
    return Update.ofNullable(in.readNotNull(decoder));
  }

  /** Reads and checks a value that may not be null. */
  public static <T> Update<T> readNotNull(
      JsonReader in, Decoder<T> decoder, Check<? super T> check) {
    return Update.ofNullable(in.readNotNull(decoder, check));
  }

  /** Writes a value; null where it is null or absent. */
  public static <T> void write(JsonWriter out, Update<T> update, Encoder<? super T> encoder) {
    out.writeNullable(update.orElse(null), encoder);
  }
}
