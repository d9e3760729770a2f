package dev.jetwright.generator.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of source as a terminal shows it: tabs expanded, wide characters two columns wide, and
 * nothing that could move the cursor or turn the direction of text.
 */
final class DisplayLine {
  private static final int TAB = 4;

  /** The columns of a long line that are shown. */
  private static final int WIDEST = 100;

  /** The columns that are shown in front of the place when a long line is cut there. */
  private static final int BEFORE = 30;

  private static final String CUT = "...";

  /** First and last code point of what is two columns wide, in order. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD},
  };

  /** What one code point shows, and the column where it starts. */
  private record Cell(String text, int column) {}

  /**
   * The part of a line that is shown, with the place in it.
   *
   * @param text the text
   * @param from the column where the place starts
   * @param to the column after its end
   * @param cutsStart whether the line's start is left out
   */
  record Window(String text, int from, int to, boolean cutsStart) {}

  private final List<Cell> cells = new ArrayList<>();
  private final int[] columns;
  private final int width;

  private DisplayLine(String line) {
    columns = new int[line.length() + 1];
    int column = 0;
    for (int offset = 0; offset < line.length(); ) {
      int point = line.codePointAt(offset);
      int size = Character.charCount(point);
      String text = shown(point, column);
      cells.add(new Cell(text, column));
      for (int unit = 0; unit < size; unit++) {
        columns[offset + unit] = column;
      }
      column += width(text, point);
      offset += size;
    }
    columns[line.length()] = column;
    width = column;
  }

  /** A line of a file; a carriage return at its end is not part of it. */
  static DisplayLine of(String line) {
    return new DisplayLine(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
  }

  /** The column of an offset in UTF-16 code units; beyond the line's end, the column after it. */
  int column(int offset) {
    return columns[Math.max(0, Math.min(offset, columns.length - 1))];
  }

  /** The line around a place, so short that it fits on a screen. */
  Window window(int from, int to) {
    boolean cutsStart = width > WIDEST && to > WIDEST;
    int start = cutsStart ? from - Math.min(from, BEFORE) : 0;
    int end = Math.min(width, start + WIDEST);
    List<Cell> shown = cells.stream()
        .filter(cell -> cell.column() >= start && cell.column() < end)
        .toList();
    StringBuilder text = new StringBuilder(cutsStart ? CUT : "");
    shown.forEach(cell -> text.append(cell.text()));
    text.append(end < width ? CUT : "");
    int first = shown.isEmpty() ? start : shown.get(0).column();
    int shift = cutsStart ? CUT.length() - first : 0;
    int last = Math.max(from + 1, Math.min(to, end));
    return new Window(text.toString(), from + shift, last + shift, cutsStart);
  }

  private static String shown(int point, int column) {
    if (point == '\t') {
      return " ".repeat(TAB - column % TAB);
    }
    if (Character.getType(point) == Character.FORMAT) {
      return "";
    }
    return Character.isISOControl(point) ? "?" : Character.toString(point);
  }

  private static int width(String text, int point) {
    if (text.isEmpty() || point == '\t') {
      return text.length();
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    for (int[] range : WIDE) {
      if (point >= range[0] && point <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
