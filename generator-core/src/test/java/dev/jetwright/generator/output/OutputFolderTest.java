package dev.jetwright.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final OutputFile ITEMS = new OutputFile("shop/Items.java", "class Items {}\n");
  private static final OutputFile USERS = new OutputFile("shop/Users.java", "class Users {}\n");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir
  Path temp;

  private OutputFolder folder() {
    return new OutputFolder(temp.resolve("Büro und Café/out"), "generate");
  }

  private Path path(String name) {
    return temp.resolve("Büro und Café/out").resolve(name);
  }

  @Test
  void writesNewFilesWithLineFeedsInUtf8() throws IOException {
    OutputFile file = new OutputFile("a/ü.txt", "Grüße\nfrom here\n");
    Changes changes = folder().write(List.of(file));
    assertEquals(List.of(path("a/ü.txt")), changes.written());
    assertEquals("Grüße\nfrom here\n", Files.readString(path("a/ü.txt")));
  }

  @Test
  void secondBuildTouchesNothing() throws IOException {
    folder().write(List.of(ITEMS, USERS));
    Map<String, FileTime> before = age();
    Changes changes = folder().write(List.of(USERS, ITEMS));
    assertEquals(List.of(), changes.written());
    assertEquals(2, changes.unchanged().size());
    assertEquals(before, times());
  }

  @Test
  void onlyChangedFilesAreWritten() throws IOException {
    folder().write(List.of(ITEMS, USERS));
    age();
    OutputFile changed = new OutputFile(ITEMS.path(), "class Items { int a; }\n");
    Changes changes = folder().write(List.of(changed, USERS));
    assertEquals(List.of(path(ITEMS.path())), changes.written());
    assertEquals(changed.text(), Files.readString(path(ITEMS.path())));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(path(USERS.path())));
  }

  @Test
  void editedOutputIsRestored() throws IOException {
    folder().write(List.of(ITEMS));
    Files.writeString(path(ITEMS.path()), "class Items { /* mine */ }\n");
    folder().write(List.of(ITEMS));
    assertEquals(ITEMS.text(), Files.readString(path(ITEMS.path())));
  }

  @Test
  void filesThatAreNoLongerGeneratedGoWithTheirFolders() throws IOException {
    OutputFile deep = new OutputFile("shop/admin/Audit.java", "class Audit {}\n");
    folder().write(List.of(ITEMS, deep));
    Changes changes = folder().write(List.of(ITEMS));
    assertEquals(List.of(path(deep.path())), changes.removed());
    assertFalse(Files.exists(path("shop/admin")));
    assertTrue(Files.exists(path(ITEMS.path())));
  }

  @Test
  void nothingIsLeftOfNothing() {
    folder().write(List.of(ITEMS));
    folder().write(List.of());
    assertFalse(Files.exists(path("")));
  }

  @Test
  void filesOfOtherOriginStay() throws IOException {
    folder().write(List.of(ITEMS, USERS));
    Files.writeString(path("shop/Mine.java"), "class Mine {}\n");
    Changes changes = folder().write(List.of());
    assertEquals(2, changes.removed().size());
    assertEquals("class Mine {}\n", Files.readString(path("shop/Mine.java")));
    assertFalse(Files.exists(path(".jetwright-manifest")));
  }

  @Test
  void fileOfOtherOriginInTheWayStopsEverything() throws IOException {
    Files.createDirectories(path("shop"));
    Files.writeString(path(USERS.path()), "class Users { /* mine */ }\n");
    OutputException e =
        assertThrows(OutputException.class, () -> folder().write(List.of(ITEMS, USERS)));
    assertEquals(
        path(USERS.path()) + " stands in the way of a generated file and was not written by"
            + " Jetwright. Move it away, or choose another output folder.",
        e.getMessage());
    assertEquals("class Users { /* mine */ }\n", Files.readString(path(USERS.path())));
    assertFalse(Files.exists(path(ITEMS.path())));
  }

  @Test
  void fileWithTheSameTextIsAdopted() throws IOException {
    Files.createDirectories(path("shop"));
    Files.writeString(path(ITEMS.path()), ITEMS.text());
    assertEquals(1, folder().write(List.of(ITEMS)).unchanged().size());
    assertEquals(1, folder().write(List.of()).removed().size());
  }

  @Test
  void fileWhereAFolderIsNeededStopsEverything() throws IOException {
    Files.createDirectories(path(""));
    Files.writeString(path("shop"), "mine");
    OutputException e = assertThrows(OutputException.class, () -> folder().write(List.of(ITEMS)));
    assertTrue(e.getMessage().startsWith(path("shop") + " is a file"), e.getMessage());
  }

  @Test
  void folderWhereAFileIsNeededStopsEverything() throws IOException {
    Files.createDirectories(path(ITEMS.path()));
    assertThrows(OutputException.class, () -> folder().write(List.of(ITEMS)));
  }

  @Test
  void ownersShareAFolder() {
    OutputFolder other = new OutputFolder(path(""), "client-java");
    folder().write(List.of(ITEMS));
    other.write(List.of(USERS));
    assertEquals(List.of(), folder().write(List.of(ITEMS)).removed());
    assertEquals(List.of(path(USERS.path())), other.write(List.of()).removed());
    assertTrue(Files.exists(path(ITEMS.path())));
    OutputException e = assertThrows(OutputException.class, () -> other.write(List.of(ITEMS)));
    assertEquals(
        path(ITEMS.path()) + " is written by generate as well as by client-java. Give them"
            + " different output folders.",
        e.getMessage());
  }

  @Test
  void nothingLeavesTheFolder() {
    OutputFile outside = new OutputFile("../Items.java", "");
    assertThrows(IllegalArgumentException.class, () -> folder().write(List.of(outside)));
    assertThrows(IllegalArgumentException.class, () -> folder().write(List.of(ITEMS, ITEMS)));
  }

  @Test
  void manifestListsWhatIsThere() throws IOException {
    folder().write(List.of(USERS, ITEMS));
    assertEquals("""
        # Written by Jetwright; files that leave this list are removed by the next build.
        [generate]
        shop/Items.java
        shop/Users.java
        """, Files.readString(path(".jetwright-manifest")));
  }

  /** Makes every file old, so that any writing shows. */
  private Map<String, FileTime> age() throws IOException {
    for (Path file : files()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
    return times();
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path file : files()) {
      times.put(file.toString(), Files.getLastModifiedTime(file));
    }
    return times;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(path(""))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
