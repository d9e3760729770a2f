package dev.jetwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "/etc/hostname", "a/../../secret", "link", "a", "b", "a\0"})
  void nothingOutsideOfTheFolderIsFound(String name, @TempDir Path top) throws IOException {
    Path folder = Files.createDirectories(top.resolve("public/a")).getParent();
    Path secret = Files.writeString(top.resolve("secret"), "x");
    Files.createSymbolicLink(folder.resolve("link"), secret);
    assertEquals(Optional.empty(), Download.find(folder, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b.txt", "a/../a/b.txt"})
  void whatIsInTheFolderIsFound(String name, @TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("a/b.txt"), "abc");
    Download file = Download.find(folder, name).orElseThrow();
    assertEquals(3, file.length());
    assertEquals("abc", new String(file.open().readAllBytes()));
  }

  @Test
  void traitsAreKept() {
    Instant time = Instant.parse("2026-01-01T00:00:00Z");
    Download file =
        Download.of(new byte[2]).as("a").inline().type("b/c").etag("1").lastModified(time);
    assertEquals(Optional.of("a"), file.fileName());
    assertTrue(file.isInline());
    assertEquals(Optional.of("b/c"), file.type());
    assertEquals(Optional.of("\"1\""), file.etag());
    assertEquals(Optional.of(time), file.lastModified());
    assertThrows(IllegalArgumentException.class, () -> file.etag("a\"b"));
  }

  @Test
  void tagsAreRead() {
    EntityTags tags = EntityTags.parse("\"a\", W/\"b\" ,\"\"");
    assertEquals(List.of("\"a\"", "W/\"b\"", "\"\""), tags.tags());
    assertTrue(tags.matches("a"));
    assertFalse(tags.matches("b"));
    assertFalse(tags.matches("W/\"a\""));
    assertTrue(tags.matchesWeakly("b"));
    assertTrue(EntityTags.parse("*").matches("x"));
    assertThrows(PreconditionFailed.class, () -> tags.require("c"));
    assertEquals(tags, EntityTags.parse(tags.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\"a", "\"a\" \"b\"", "\"a\",b", "\"a\", *", "w/\"a\""})
  void otherTextsAreNoTags(String text) {
    assertThrows(IllegalArgumentException.class, () -> EntityTags.parse(text));
  }
}
