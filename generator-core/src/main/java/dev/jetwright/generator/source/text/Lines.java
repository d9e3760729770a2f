package dev.jetwright.generator.source.text;

import com.github.javaparser.Range;
import dev.jetwright.generator.contract.Location;
import java.util.List;

/** The lines of a text, for the length of what is underlined. */
record Lines(List<String> lines) {

  static Lines of(String text) {
    return new Lines(List.of(text.split("\\R", -1)));
  }

  /**
   * A range as a place: what spans several lines ends with the first, and what is missing at the
   * end of a line is missed at its last character.
   */
  Location location(String file, Range range) {
    int last = Math.max(1, line(range.begin.line).stripTrailing().length());
    int begin = Math.min(range.begin.column, last);
    int end = range.end.line == range.begin.line ? Math.min(range.end.column, last) : last;
    return new Location(file, range.begin.line, begin, Math.max(1, end - begin + 1));
  }

  private String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }
}
