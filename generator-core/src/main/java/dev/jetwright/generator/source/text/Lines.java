package dev.jetwright.generator.source.text;

import com.github.javaparser.Range;
import dev.jetwright.generator.contract.Location;
import java.util.List;

/** The lines of a text, for the length of what is underlined. */
record Lines(List<String> lines) {

  static Lines of(String text) {
    return new Lines(List.of(text.split("\\R", -1)));
  }

  /** A range as a place: what spans several lines ends with the first. */
  Location location(String file, Range range) {
    int end = range.end.line == range.begin.line
        ? range.end.column
        : line(range.begin.line).stripTrailing().length();
    int length = Math.max(1, end - range.begin.column + 1);
    return new Location(file, range.begin.line, range.begin.column, length);
  }

  private String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }
}
