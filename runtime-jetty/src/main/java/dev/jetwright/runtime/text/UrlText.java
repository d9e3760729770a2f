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

  /** A path or query as it was sent, with everything encoded that is no URI (RFC 3986). */
  public static String valid(String raw) {
    StringBuilder valid = null;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean isFine = c == '%'
          ? i + 2 < raw.length() && isHex(raw.charAt(i + 1)) && isHex(raw.charAt(i + 2))
          : isLetterOrDigit(c) || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0;
      if (!isFine && valid == null) {
        valid = new StringBuilder().append(raw, 0, i);
      }
      if (valid != null) {
        valid.append(isFine ? Character.toString(c) : c == '%' ? "%25" : encoded(raw, i));
      }
      if (Character.isHighSurrogate(c) && i + 1 < raw.length()) {
        i++;
      }
    }
    return valid == null ? raw : valid.toString();
  }

  private static String encoded(String text, int at) {
    return encoded(Character.toString(text.codePointAt(at)));
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
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
