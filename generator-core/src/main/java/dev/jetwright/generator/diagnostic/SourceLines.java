package dev.jetwright.generator.diagnostic;

import java.util.List;

/** Where excerpts come from; reading files is the caller's affair. */
@FunctionalInterface
public interface SourceLines {

  /**
   * The lines of a file, without their terminators.
   *
   * @param file a location's file
   * @return the lines; none when the file cannot be shown
   */
  List<String> of(String file);
}
