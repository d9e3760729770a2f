package dev.jetwright.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Files that are there whole or not at all, and keep their time while their text stays. */
final class AtomicFile {
  private AtomicFile() {}

  /** Whether the file has exactly this text. */
  static boolean has(Path file, String text) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes(text));
  }

  /** Writes the text unless the file has it; tells whether it wrote. */
  static boolean writeIfChanged(Path file, String text) throws IOException {
    if (has(file, text)) {
      return false;
    }
    Files.createDirectories(file.getParent());
    // Not Files.createTempFile, whose files only their owner may read.
    Path draft = file.resolveSibling(file.getFileName() + ".jetwright-draft");
    try {
      Files.write(draft, bytes(text));
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
    return true;
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
