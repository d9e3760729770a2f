package dev.jetwright.runtime.routing;

import java.util.Locale;

/** Which texts a variable of a path takes, in the order in which they are tried. */
enum Converter {
  /** Digits. */
  INT {
    @Override
    boolean takes(String path, int start, int end) {
      return digits(path, start, end) == end;
    }
  },
  /** Digits, perhaps with a fraction. */
  FLOAT {
    @Override
    boolean takes(String path, int start, int end) {
      int whole = digits(path, start, end);
      if (whole == start) {
        return false;
      }
      boolean fraction = whole + 1 < end && path.charAt(whole) == '.';
      return whole == end || fraction && digits(path, whole + 1, end) == end;
    }
  },
  /** A UUID, with or without hyphens. */
  UUID {
    @Override
    boolean takes(String path, int start, int end) {
      int at = start;
      for (int group : UUID_GROUPS) {
        boolean hyphen = at > start && at < end && path.charAt(at) == '-';
        at += hyphen ? 1 : 0;
        for (int last = at + group; at < last; at++) {
          if (at >= end || !isHex(path.charAt(at))) {
            return false;
          }
        }
      }
      return at == end;
    }
  },
  /** Any text. */
  ANY {
    @Override
    boolean takes(String path, int start, int end) {
      return true;
    }
  };

  private static final int[] UUID_GROUPS = {8, 4, 4, 4, 12};

  /** Whether a part of a path that is not empty may be the variable's value. */
  abstract boolean takes(String path, int start, int end);

  /** The converter of that name in a template. */
  static Converter of(String word) {
    return word.equals("str") ? ANY : valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static int digits(String path, int start, int end) {
    int at = start;
    while (at < end && path.charAt(at) >= '0' && path.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isHex(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }
}
