package dev.jetwright.runtime.site;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * What caches are told of some files.
 *
 * @param files which ones
 * @param value what {@code Cache-Control} says
 */
record CacheRule(PathMatcher files, String value) {
  static final String IMMUTABLE = "public, max-age=31536000, immutable";

  /** The files of a pattern such as {@code assets/**}. */
  static CacheRule of(String glob, String value) {
    if (value.isBlank() || value.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("Not what Cache-Control can say: \"" + value + "\"");
    }
    return new CacheRule(FileSystems.getDefault().getPathMatcher("glob:" + glob), value);
  }

  boolean covers(String path) {
    return files.matches(Path.of(path));
  }
}
