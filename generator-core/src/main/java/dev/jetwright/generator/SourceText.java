package dev.jetwright.generator;

import dev.jetwright.generator.diagnostic.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The sources of a project, for excerpts. What cannot be read is not shown: the diagnostic says the
 * rest.
 *
 * @param baseDirectory the project's folder
 */
record SourceText(Path baseDirectory) implements SourceLines {
  @Override
  public List<String> of(String file) {
    try {
      byte[] text = Files.readAllBytes(baseDirectory.resolve(file));
      return new String(text, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException unreadable) {
      return List.of();
    }
  }
}
