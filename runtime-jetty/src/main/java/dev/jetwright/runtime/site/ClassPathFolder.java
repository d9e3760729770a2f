package dev.jetwright.runtime.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of the class path: the directories of this name in all its jars and directories. */
final class ClassPathFolder implements Folder {
  private final String name;
  private final List<Folder> parts;

  private ClassPathFolder(String name, List<Folder> parts) {
    this.name = name;
    this.parts = parts;
  }

  /**
   * A folder of the class path.
   *
   * @param name {@code public}, or {@code com/example/pages}
   */
  static ClassPathFolder of(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ClassLoader known = loader == null ? ClassLoader.getSystemClassLoader() : loader;
    List<Folder> parts = new ArrayList<>();
    try {
      for (URL url : Collections.list(known.getResources(name))) {
        parts.add(part(url, name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + name + " of the class path is unreadable", e);
    }
    return new ClassPathFolder(name, parts);
  }

  private static Folder part(URL url, String name) throws IOException {
    if (url.getProtocol().equals("file")) {
      return new DirectoryFolder(Path.of(URI.create(url.toString())), false);
    }
    if (url.openConnection() instanceof JarURLConnection connection) {
      return new ArchiveFolder(connection.getJarFile(), name + "/");
    }
    throw new IllegalArgumentException("Files cannot be served from " + url);
  }

  @Override
  public @Nullable Entry find(String path) throws IOException {
    Entry found = null;
    for (Folder part : parts) {
      Entry entry = part.find(path);
      if (entry != null && !entry.isDirectory()) {
        return entry;
      }
      found = found == null ? entry : found;
    }
    return found;
  }

  @Override
  public @Nullable String missing() {
    return parts.isEmpty() ? "There is no folder " + name + " on the class path" : null;
  }
}
