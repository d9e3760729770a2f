package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs: 32 digits, with or without dashes; those with dashes also in braces or as a URN. */
final class UuidScalar extends Scalar<UUID> {
  private static final String URN = "urn:uuid:";
  private static final int[] GROUPS = {8, 4, 4, 4, 12};

  UuidScalar() {
    super("uuid_type", "UUID input should be a string, bytes or UUID object");
  }

  @Override
  public @Nullable UUID decode(String text, Faults faults) {
    boolean braced = text.length() > 1 && text.startsWith("{") && text.endsWith("}");
    boolean urn = text.startsWith(URN);
    int start = braced ? 1 : urn ? URN.length() : 0;
    int end = braced ? text.length() - 1 : text.length();
    String reason = reason(text, start, end, !braced && !urn);
    if (reason != null) {
      String message = "Input should be a valid UUID, " + reason;
      return refuse(faults, "uuid_parsing", message, "error", reason);
    }
    return value(text, start, end);
  }

  @Override
  public String encode(UUID value) {
    return value.toString();
  }

  /** Why the text is no UUID; null if it is one. */
  private static @Nullable String reason(String text, int start, int end, boolean simple) {
    int dashes = 0;
    int group = start;
    int[] lengths = new int[GROUPS.length];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (dashes < GROUPS.length - 1) {
          lengths[dashes] = i - group;
          group = i + 1;
        }
        dashes++;
      } else if (digit(c) < 0) {
        String found = Character.toString(text.codePointAt(i));
        return "invalid character: found `" + found + "` at " + (bytes(text, i) + 1);
      }
    }
    if (dashes == 0 && simple) {
      int length = bytes(text, text.length());
      return length == 32
          ? null
          : "invalid length: expected length 32 for simple format, found " + length;
    }
    if (dashes != GROUPS.length - 1) {
      return "invalid group count: expected 5, found " + (dashes + 1);
    }
    lengths[dashes] = end - group;
    return wrongGroup(lengths);
  }

  private static @Nullable String wrongGroup(int[] lengths) {
    for (int i = 0; i < GROUPS.length; i++) {
      if (lengths[i] != GROUPS[i]) {
        return "invalid group length in group %d: expected %d, found %d"
            .formatted(i, GROUPS[i], lengths[i]);
      }
    }
    return null;
  }

  private static UUID value(String text, int start, int end) {
    long most = 0;
    long least = 0;
    for (int i = start; i < end; i++) {
      int digit = digit(text.charAt(i));
      if (digit >= 0) {
        most = most << 4 | least >>> 60;
        least = least << 4 | digit;
      }
    }
    return new UUID(most, least);
  }

  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static int bytes(String text, int end) {
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }
}
