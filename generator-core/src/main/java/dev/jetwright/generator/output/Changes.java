package dev.jetwright.generator.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build did to an output folder.
 *
 * @param written files that are new or have another text now
 * @param unchanged files that had the right text already
 * @param removed files that are no longer generated
 */
public record Changes(List<Path> written, List<Path> unchanged, List<Path> removed) {

  /** Copies the lists. */
  public Changes {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }
}
