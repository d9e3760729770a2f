package dev.jetwright.runtime.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The setting that somebody may have meant. */
final class NearMiss {
  private NearMiss() {}

  /** The name of a setting of an object that is like a name; empty if none is. */
  static String inside(Shape object, String name) {
    List<List<String>> names = new ArrayList<>();
    object.settings().forEach(setting -> names.add(List.of(setting.name())));
    return of(names, name, Names::key);
  }

  /**
   * The path that is most like a name, as it is spelled there; empty if none is like it.
   *
   * @param spelling how a path is spelled
   */
  static String of(List<List<String>> paths, String name, Function<List<String>, String> spelling) {
    String wanted = Names.plain(name);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (List<String> path : paths) {
      String spelled = spelling.apply(path);
      String candidate = Names.plain(spelled);
      int edits = edits(wanted, candidate);
      if (edits < least && edits <= Math.max(wanted.length(), candidate.length()) / 3) {
        least = edits;
        best = spelled;
      }
    }
    return best;
  }

  /** Insertions, deletions, substitutions and swaps of neighbours. */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : least(a, b, edits, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int least(String a, String b, int[][] edits, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(
        Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
