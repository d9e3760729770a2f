package dev.jetwright.generator.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bundles of texts that Jakarta Validation looks for: {@code ValidationMessages.properties} and
 * {@code ValidationMessages_de.properties}, beside the sources and on the class path.
 */
final class MessageFiles {
  private static final Pattern NAME =
      Pattern.compile("ValidationMessages(?:_([A-Za-z0-9_]+))?\\.properties");

  private final Map<String, Map<String, String>> bundles = new TreeMap<>();

  private MessageFiles() {}

  /** The texts by language tag and key; those of the module itself win. */
  static Map<String, Map<String, String>> of(SourceInput input) {
    MessageFiles files = new MessageFiles();
    for (Path root : input.sourceRoots()) {
      files.addFolder(root);
      files.addFolder(root.resolveSibling("resources"));
    }
    for (Path entry : input.classPath()) {
      if (Files.isDirectory(entry)) {
        files.addFolder(entry);
      } else if (Files.isRegularFile(entry)) {
        files.addJar(entry);
      }
    }
    return files.bundles;
  }

  private void addJar(Path jar) {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      addFolder(inside.getPath("/"));
    } catch (IOException | RuntimeException notAnArchive) {
      // What is no jar has no bundles.
    }
  }

  private void addFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "ValidationMessages*.properties")) {
      files.forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.forEach(this::addFile);
  }

  private void addFile(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return;
    }
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String tag = name.group(1) == null ? "" : name.group(1).replace('_', '-');
    Map<String, String> bundle = bundles.computeIfAbsent(tag, any -> new TreeMap<>());
    texts.forEach((key, text) -> bundle.putIfAbsent(key.toString(), text.toString()));
  }
}
