package dev.jetwright.runtime.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes what stands percent-encoded in a URL. */
public final class UrlText {

  private UrlText() {}

  /** A path; null if it is encoded badly. */
  public static @Nullable String path(String raw) {
    if (raw.indexOf('%') < 0) {
      return raw;
    }
    return text(new Bytes(raw, 0, raw.length(), false));
  }

  /** A name or value of a query; null if it is encoded badly. */
  public static @Nullable String query(String raw, int start, int end) {
    return isEncoded(raw, start, end)
        ? text(new Bytes(raw, start, end, true))
        : raw.substring(start, end);
  }

  /** The same, where what is encoded badly stands for itself, as in a browser. */
  public static String lenient(String raw, int start, int end) {
    return StandardCharsets.UTF_8
        .decode(new Bytes(raw, start, end, true).buffer())
        .toString();
  }

  private static @Nullable String text(Bytes bytes) {
    if (!bytes.wellFormed) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.buffer()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  public static boolean isEncoded(String raw, int start, int end) {
    for (int i = start; i < end; i++) {
      if (raw.charAt(i) == '%' || raw.charAt(i) == '+') {
        return true;
      }
    }
    return false;
  }

  /** A path with everything encoded that may not stand in one (RFC 3986, section 3.3). */
  public static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = octet >= '0' && octet <= '9'
          || octet >= 'A' && octet <= 'Z'
          || octet >= 'a' && octet <= 'z'
          || "/-._~".indexOf(octet) >= 0;
      encoded.append(plain ? Character.toString(octet) : String.format("%%%02X", octet & 0xFF));
    }
    return encoded.toString();
  }

  /** The bytes that a text stands for. */
  private static final class Bytes {
    private final byte[] bytes;
    private int size;
    private boolean wellFormed = true;

    Bytes(String raw, int start, int end, boolean plusIsBlank) {
      byte[] source = raw.substring(start, end).getBytes(StandardCharsets.UTF_8);
      bytes = new byte[source.length];
      for (int i = 0; i < source.length; i++) {
        byte b = source[i];
        int high = b == '%' && i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
        int low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
        if (low >= 0) {
          bytes[size++] = (byte) (high << 4 | low);
          i += 2;
        } else {
          wellFormed &= b != '%';
          bytes[size++] = plusIsBlank && b == '+' ? (byte) ' ' : b;
        }
      }
    }

    ByteBuffer buffer() {
      return ByteBuffer.wrap(bytes, 0, size);
    }
  }
}
