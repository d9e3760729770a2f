package dev.jetwright.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder that takes generated files beside files of other origin.
 *
 * <p>Only files whose text changed are written; files that are no longer generated are removed;
 * what this folder's manifest does not list is never touched.
 */
public final class OutputFolder {
  private final Path folder;
  private final String owner;

  /**
   * A folder and who writes to it.
   *
   * @param folder the folder, which need not exist
   * @param owner the build step, such as {@code generate}; the files of several steps may share a
   *     folder
   */
  public OutputFolder(Path folder, String owner) {
    this.folder = folder.toAbsolutePath().normalize();
    this.owner = owner;
  }

  /**
   * Makes sure that {@link #write} will not meet a file of other origin.
   *
   * @throws OutputException if it would
   */
  public void check(List<OutputFile> files) {
    try {
      Manifest manifest = Manifest.of(folder);
      for (Map.Entry<String, String> file : byPath(files).entrySet()) {
        check(file.getKey(), file.getValue(), manifest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the folder hold exactly these files of its owner.
   *
   * @throws OutputException if a file of other origin stands in the way; nothing is written then
   */
  public Changes write(List<OutputFile> files) {
    check(files);
    try {
      return write(byPath(files), Manifest.of(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Changes write(Map<String, String> texts, Manifest manifest) throws IOException {
    Set<String> known = manifest.paths(owner);
    Set<String> stale = new TreeSet<>(known);
    stale.removeAll(texts.keySet());
    known.addAll(texts.keySet());
    if (!known.isEmpty()) {
      // Listed before it is there: a build that is killed half-way leaves no file unowned.
      manifest.update(owner, known);
    }
    // Removal comes first, for the sake of file systems that take Item and ITEM for one name.
    List<Path> removed = remove(stale);
    List<Path> written = new ArrayList<>();
    List<Path> unchanged = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      (AtomicFile.writeIfChanged(file, text.getValue()) ? written : unchanged).add(file);
    }
    manifest.update(owner, texts.keySet());
    if (!removed.isEmpty()) {
      removeIfEmpty(folder);
    }
    return new Changes(written, unchanged, removed);
  }

  private Map<String, String> byPath(List<OutputFile> files) {
    Map<String, String> texts = new TreeMap<>();
    for (OutputFile file : files) {
      if (!folder.resolve(file.path()).normalize().startsWith(folder)) {
        throw new IllegalArgumentException("Not inside the output folder: " + file.path());
      }
      if (texts.put(file.path(), file.text()) != null) {
        throw new IllegalArgumentException("Generated twice: " + file.path());
      }
    }
    return texts;
  }

  private void check(String path, String text, Manifest manifest) throws IOException {
    Path file = folder.resolve(path);
    for (Path parent = file.getParent(); parent != null; parent = parent.getParent()) {
      if (Files.exists(parent) && !Files.isDirectory(parent)) {
        throw new OutputException(parent + " is a file, where a folder is needed for " + path
            + ". Move it away, or choose another output folder.");
      }
    }
    if (manifest.otherOwner(path, owner).isPresent()) {
      throw new OutputException(
          file + " is written by " + manifest.otherOwner(path, owner).get() + " as well as by "
              + owner + ". Give them different output folders.");
    }
    boolean taken = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    boolean mine = manifest.paths(owner).contains(path) && !Files.isDirectory(file);
    if (taken && !mine && !AtomicFile.has(file, text)) {
      throw new OutputException(file + " stands in the way of a generated file and was not"
          + " written by Jetwright. Move it away, or choose another output folder.");
    }
  }

  private List<Path> remove(Set<String> stale) throws IOException {
    List<Path> removed = new ArrayList<>();
    for (String path : stale) {
      Path file = folder.resolve(path).normalize();
      if (file.startsWith(folder) && !Files.isDirectory(file) && Files.deleteIfExists(file)) {
        removed.add(file);
        removeEmptyParents(file);
      }
    }
    return removed;
  }

  private void removeEmptyParents(Path file) throws IOException {
    Path parent = file.getParent();
    while (!parent.equals(folder) && removeIfEmpty(parent)) {
      parent = parent.getParent();
    }
  }

  private static boolean removeIfEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.findAny().isPresent()) {
        return false;
      }
    }
    Files.delete(folder);
    return true;
  }
}
