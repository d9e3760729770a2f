package dev.jetwright.generator.contract;

/**
 * A place in the user's sources.
 *
 * @param file the path below the project's folder, with forward slashes
 * @param line the line, from 1
 * @param column the column, from 1
 * @param length how many characters the place spans on its line, at least 1
 */
public record Location(String file, int line, int column, int length)
    implements Comparable<Location> {

  /** The place of what has no source, such as a type of a dependency jar. */
  public static Location of(String file) {
    return new Location(file, 0, 0, 1);
  }

  /** Whether there is a line to show. */
  public boolean isKnown() {
    return line > 0;
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return isKnown() ? file + ":" + line + ":" + column : file;
  }
}
