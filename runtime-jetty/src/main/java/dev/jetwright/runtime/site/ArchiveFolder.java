package dev.jetwright.runtime.site;

import dev.jetwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** A directory in a jar. What it holds is read once. */
final class ArchiveFolder implements Folder {
  private final JarFile jar;
  private final Map<String, ZipEntry> files = new HashMap<>();
  private final Set<String> directories = new HashSet<>(Set.of(""));

  /**
   * A directory in a jar.
   *
   * @param prefix its path, with a slash at its end
   */
  ArchiveFolder(JarFile jar, String prefix) {
    this.jar = jar;
    jar.stream().filter(entry -> entry.getName().startsWith(prefix)).forEach(entry -> {
      String path = entry.getName().substring(prefix.length());
      if (!entry.isDirectory()) {
        files.put(path, entry);
      }
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        directories.add(path.substring(0, slash));
      }
    });
  }

  @Override
  public @Nullable Entry find(String path) {
    ZipEntry file = files.get(path);
    if (file == null) {
      return directories.contains(path) ? Entry.DIRECTORY : null;
    }
    String version = "%x-%x".formatted(file.getCrc(), file.getSize());
    Download download = Download.of(file.getSize(), () -> open(file)).etag(version);
    Instant changed =
        file.getLastModifiedTime() == null ? null : file.getLastModifiedTime().toInstant();
    return Entry.file(changed == null ? download : download.lastModified(changed), version);
  }

  private InputStream open(ZipEntry file) throws IOException {
    return jar.getInputStream(file);
  }

  @Override
  public @Nullable String missing() {
    return null;
  }
}
