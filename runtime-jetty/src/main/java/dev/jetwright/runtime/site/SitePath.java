package dev.jetwright.runtime.site;

import org.jspecify.annotations.Nullable;

/** The path of a request below a site. */
final class SitePath {

  private SitePath() {}

  /**
   * The path in a folder that a request asks for, without a slash at its end. Null for what names
   * no file whatever the folder has: with empty names, with slashes that were encoded, and for what
   * is not {@link #isPlain}.
   *
   * @param path the decoded path below the site, which begins with a slash or is empty
   * @param raw the path as it was sent
   */
  static @Nullable String inFolder(String path, String raw) {
    String rest = path.isEmpty() ? path : path.substring(1);
    String names = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    if (names.isEmpty()) {
      return rest.isEmpty() ? "" : null;
    }
    boolean hasEmpty = ("/" + names + "/").contains("//");
    return hasEmpty || hasEncodedSlash(raw) || !isPlain(names) ? null : names;
  }

  /** Whether no name leads elsewhere, or has signs that a name does not have. */
  static boolean isPlain(String path) {
    for (String name : path.split("[/\\\\]", -1)) {
      if (name.equals(".") || name.equals("..")) {
        return false;
      }
    }
    return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7F);
  }

  private static boolean hasEncodedSlash(String raw) {
    for (int at = raw.indexOf('%'); at >= 0; at = raw.indexOf('%', at + 1)) {
      if (raw.regionMatches(true, at, "%2f", 0, 3)) {
        return true;
      }
    }
    return false;
  }
}
