package dev.jetwright.runtime.security;

import org.jspecify.annotations.Nullable;

/** The name of a scheme, which comes first in an {@code Authorization} header. */
final class SchemeName {
  private SchemeName() {}

  /**
   * What follows the name of a scheme, without blanks around it; null if the header has another
   * one.
   */
  static @Nullable String parameters(@Nullable String header, String scheme) {
    if (header == null) {
      return null;
    }
    int blank = header.indexOf(' ');
    String name = blank < 0 ? header : header.substring(0, blank);
    return name.equalsIgnoreCase(scheme)
        ? blank < 0 ? "" : header.substring(blank + 1).strip()
        : null;
  }

  /** The name as a challenge has it, with capitals: {@code Digest}, {@code Scram-Sha-256}. */
  static String title(String scheme) {
    StringBuilder title = new StringBuilder(scheme.length());
    boolean inside = false;
    for (char c : scheme.toCharArray()) {
      title.append(inside ? Character.toLowerCase(c) : Character.toUpperCase(c));
      inside = Character.isLetter(c);
    }
    return title.toString();
  }
}
