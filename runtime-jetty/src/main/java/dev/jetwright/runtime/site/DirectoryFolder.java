package dev.jetwright.runtime.site;

import dev.jetwright.Download;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A directory. It is looked up for each request, so that a link in its place may change.
 *
 * @param directory the directory
 * @param followsLinks whether links below it may lead out of it
 */
record DirectoryFolder(Path directory, boolean followsLinks) implements Folder {

  @Override
  public @Nullable Entry find(String path) throws IOException {
    try {
      Path root = directory.toRealPath();
      Path file = root.resolve(path);
      Path real = followsLinks ? file.normalize() : file.toRealPath();
      return real.startsWith(root) ? entry(real) : null;
    } catch (FileSystemException | InvalidPathException e) {
      // Absent, below a file, a name that is too long, or not for the server to read.
      return null;
    }
  }

  private static @Nullable Entry entry(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      return Entry.DIRECTORY;
    }
    if (!attributes.isRegularFile() || !Files.isReadable(file)) {
      return null;
    }
    Instant changed = attributes.lastModifiedTime().toInstant();
    return Entry.file(
        Download.of(file),
        "%x.%x-%x".formatted(changed.getEpochSecond(), changed.getNano(), attributes.size()));
  }

  @Override
  public @Nullable String missing() {
    return Files.isDirectory(directory)
        ? null
        : "There is no directory " + directory.toAbsolutePath().normalize();
  }
}
