package dev.jetwright.runtime.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What {@code Content-Disposition} says of a file (RFC 6266). */
final class Disposition {
  private static final String UNENCODED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  private Disposition() {}

  static String of(String fileName, boolean isInline) {
    String name = fileName.replaceAll("\\p{Cntrl}", "_");
    String kind = isInline ? "inline" : "attachment";
    String plain = plain(name);
    String disposition = kind + "; filename=\"" + plain + '"';
    return plain.equals(name) && name.indexOf('%') < 0
        ? disposition
        : disposition + "; filename*=UTF-8''" + encoded(name);
  }

  /** The name for clients that know ASCII only, without what needs a backslash. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[\"\\\\]", "_")
        .replaceAll("[^\\x20-\\x7E]+", "_");
  }

  /** The name as RFC 8187 has it. */
  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      if (UNENCODED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append(String.format("%%%02X", octet & 0xFF));
      }
    }
    return encoded.toString();
  }
}
