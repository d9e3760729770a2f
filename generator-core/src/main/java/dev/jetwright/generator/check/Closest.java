package dev.jetwright.generator.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that an author may have meant. */
final class Closest {
  private Closest() {}

  /** The candidate that is most like the word; empty when none is like it. */
  static Optional<String> to(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(word, candidate) <= tolerance(word, candidate))
        .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** A third of the longer word: two slips in {@code petId}, none in {@code id}. */
  private static int tolerance(String word, String candidate) {
    return Math.max(word.length(), candidate.length()) / 3;
  }

  /**
   * How many slips make one word of the other. Case and separators do not count, nor does what one
   * word has in front or behind: {@code id} and {@code pet} are near {@code petId}.
   */
  private static int distance(String word, String candidate) {
    String a = letters(word);
    String b = letters(candidate);
    if (a.equals(b)) {
      return 0;
    }
    boolean part = a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
    return part && Math.min(a.length(), b.length()) > 1 ? 1 : edits(a, b);
  }

  private static String letters(String word) {
    return word.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours. */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : edits(a, b, edits, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int edits(String a, String b, int[][] edits, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(
        Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
