package dev.jetwright.generator.source.declaration;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that an author may have meant. */
public final class NearNames {
  private NearNames() {}

  /** The nearest of some names, if it is near enough to be a slip of the hand. */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    int limit = Math.max(1, Math.min(2, name.length() / 3));
    return candidates.stream()
        .distinct()
        .filter(candidate -> !candidate.equals(name))
        .filter(candidate -> distance(name, candidate) <= limit)
        .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** How many characters to insert, remove, replace or swap, whatever their case. */
  private static int distance(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return 0;
    }
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int step(int[][] steps, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(
        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
