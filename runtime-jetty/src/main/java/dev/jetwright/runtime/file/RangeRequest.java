package dev.jetwright.runtime.file;

import java.util.ArrayList;
import java.util.List;

/** What {@code Range} asks for (RFC 9110, section 14.2). */
public final class RangeRequest {
  /** So many are not a reader's wish any more: they are answered with all bytes. */
  private static final int MOST = 64;

  private static final String UNIT = "bytes";

  private RangeRequest() {}

  /** Neither a range nor several. */
  public static final class MalformedRange extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedRange(String detail) {
      super(detail, null, false, false);
    }
  }

  /** No range has a byte that is there. */
  public static final class UnsatisfiableRange extends Exception {
    private static final long serialVersionUID = 1L;

    UnsatisfiableRange() {
      super(null, null, false, false);
    }
  }

  /**
   * The ranges that are asked for; those that touch are one. Nothing if all bytes are to be sent:
   * for another unit than bytes, and for too many ranges.
   */
  public static List<ByteRange> parse(String header, long total)
      throws MalformedRange, UnsatisfiableRange {
    int equals = header.indexOf('=');
    if (equals < 0) {
      throw new MalformedRange("Range header: expected bytes=first-last");
    }
    if (!header.substring(0, equals).strip().equalsIgnoreCase(UNIT)) {
      return List.of();
    }
    List<ByteRange> ranges = new ArrayList<>();
    int asked = 0;
    for (String part : header.substring(equals + 1).split(",")) {
      String text = part.strip();
      if (!text.isEmpty()) {
        asked++;
        add(range(text, total), ranges);
      }
    }
    if (asked == 0) {
      throw new MalformedRange("Range header: a range must be requested");
    }
    if (ranges.isEmpty()) {
      throw new UnsatisfiableRange();
    }
    return asked > MOST ? List.of() : ranges;
  }

  /** One range as far as there are bytes; an empty one ends before it starts. */
  private static ByteRange range(String text, long total) throws MalformedRange {
    int dash = text.indexOf('-');
    if (dash < 0) {
      throw new MalformedRange("Range header: expected first-last, not " + quoted(text));
    }
    String start = text.substring(0, dash).strip();
    String end = text.substring(dash + 1).strip();
    if (start.isEmpty()) {
      return new ByteRange(Math.max(0, total - number(end, text)), total - 1);
    }
    long first = number(start, text);
    long last = end.isEmpty() ? Long.MAX_VALUE : number(end, text);
    if (first > last) {
      throw new MalformedRange("Range header: start must not be greater than end");
    }
    return new ByteRange(first, Math.min(last, total - 1));
  }

  private static long number(String digits, String text) throws MalformedRange {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new MalformedRange("Range header: expected first-last, not " + quoted(text));
    }
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Headers may hold anything, and this stands in a text. */
  private static String quoted(String text) {
    return '"' + text.substring(0, Math.min(text.length(), 40)) + '"';
  }

  private static void add(ByteRange range, List<ByteRange> ranges) {
    if (range.length() <= 0) {
      return;
    }
    ByteRange all = range;
    for (int i = ranges.size() - 1; i >= 0; i--) {
      if (ranges.get(i).touches(all)) {
        all = all.with(ranges.remove(i));
      }
    }
    ranges.add(all);
  }
}
