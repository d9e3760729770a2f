package dev.jetwright.runtime.site;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the files of a site are. */
interface Folder {

  /**
   * Looks for a file or directory.
   *
   * @param path names with slashes between them, none of which leads upwards; empty for the folder
   * @return null if there is none, and for everything that must not be seen
   */
  @Nullable
  Entry find(String path) throws IOException;

  /** Why there is no such folder; null if there is one. */
  @Nullable
  String missing();
}
