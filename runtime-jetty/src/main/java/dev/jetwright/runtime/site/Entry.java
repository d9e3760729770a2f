package dev.jetwright.runtime.site;

import dev.jetwright.Download;

/**
 * What stands at a path of a folder.
 *
 * @param isDirectory whether it is a directory: then there is nothing else to say
 * @param download the file
 * @param version the file's version, without quotes
 */
record Entry(boolean isDirectory, Download download, String version) {
  static final Entry DIRECTORY = new Entry(true, Download.of(new byte[0]), "");

  static Entry file(Download download, String version) {
    return new Entry(false, download, version);
  }
}
