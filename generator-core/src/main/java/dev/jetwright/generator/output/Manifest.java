package dev.jetwright.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The list of what was written to a folder, by whom.
 *
 * <p>It lies in the folder itself, so that it goes when the folder is cleaned and stays where the
 * folder is kept:
 *
 * <pre>
 * # Written by Jetwright; files that leave this list are removed by the next build.
 * [generate]
 * quickstart/ItemsRoutes.java
 * </pre>
 */
final class Manifest {
  static final String NAME = ".jetwright-manifest";
  private static final String HEADER =
      "# Written by Jetwright; files that leave this list are removed by the next build.";

  private final Path file;
  private final Map<String, Set<String>> paths = new TreeMap<>();

  private Manifest(Path file) {
    this.file = file;
  }

  /** The manifest of a folder; an empty one when there is none. */
  static Manifest of(Path folder) throws IOException {
    Manifest manifest = new Manifest(folder.resolve(NAME));
    if (Files.isRegularFile(manifest.file)) {
      Set<String> section = new TreeSet<>();
      for (String line : Files.readAllLines(manifest.file)) {
        if (line.startsWith("[") && line.endsWith("]")) {
          section = manifest.section(line.substring(1, line.length() - 1));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line);
        }
      }
    }
    return manifest;
  }

  /** The paths that an owner wrote. */
  Set<String> paths(String owner) {
    return new TreeSet<>(paths.getOrDefault(owner, Set.of()));
  }

  /** Another owner that wrote the path. */
  Optional<String> otherOwner(String path, String owner) {
    return paths.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(owner) && entry.getValue().contains(path))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Replaces an owner's list and writes the manifest, unless it says this already. */
  void update(String owner, Collection<String> list) throws IOException {
    section(owner).clear();
    section(owner).addAll(list);
    paths.values().removeIf(Set::isEmpty);
    if (paths.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      AtomicFile.writeIfChanged(file, text());
    }
  }

  private Set<String> section(String owner) {
    return paths.computeIfAbsent(owner, name -> new TreeSet<>());
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    paths.forEach((owner, list) -> {
      text.append('[').append(owner).append("]\n");
      list.forEach(path -> text.append(path).append('\n'));
    });
    return text.toString();
  }
}
