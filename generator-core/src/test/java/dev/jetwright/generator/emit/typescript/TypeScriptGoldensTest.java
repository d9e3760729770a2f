package dev.jetwright.generator.emit.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jetwright.generator.emit.template.Templates;
import dev.jetwright.generator.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The TypeScript that the goldens expect is laid out with care and compiles. */
class TypeScriptGoldensTest {
  private static final Path GOLDENS = Path.of("src/test/golden");
  private static final List<String> RUNTIME =
      TypeScriptEmitter.VERBATIM.stream().filter(it -> it.endsWith(".ts")).toList();

  /** What no line holds: blanks at its end, tabs, template tags, an escape from the types. */
  private static final Pattern SLOPPY = Pattern.compile(
      "[ \\t]$|\\t|\\r|\\{\\{|}}}|^(?! *(\\*|/\\*\\*|//)).*(\\bas any|: any\\b|@ts-|eslint)");

  @Test
  void layout() throws IOException {
    List<String> faults = new ArrayList<>();
    for (OutputFile file : files()) {
      List<String> lines = List.of(file.text().split("\n", -1));
      for (int i = 0; i < lines.size(); i++) {
        if (SLOPPY.matcher(lines.get(i)).find()) {
          faults.add(file.path() + ":" + (i + 1) + " " + lines.get(i));
        }
      }
      if (file.text().contains("\n\n\n") || file.text().contains("\n\n}")) {
        faults.add(file.path() + " has a needless blank line");
      }
      if (!file.text().endsWith("\n") || file.text().endsWith("\n\n")) {
        faults.add(file.path() + " does not end with one line feed");
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void compiles() throws Exception {
    NodeTools.require();
    Templates templates = new Templates(Optional.empty());
    String config = templates.verbatim("typescript/tsconfig.json");
    List<OutputFile> files = new ArrayList<>(files());
    files.add(new OutputFile("package.json", "{\"type\": \"module\"}\n"));
    files.add(new OutputFile(
        "tsconfig.json",
        config
            .replace("\"rootDir\": \"src\"", "\"rootDir\": \".\"")
            .replace("\"src\"", "\"*/src\"")));
    NodeTools.compile(NodeTools.write("goldens", files));
  }

  /** The expected files of every case, with the runtime beside them. */
  private static List<OutputFile> files() throws IOException {
    Templates templates = new Templates(Optional.empty());
    List<OutputFile> files = new ArrayList<>();
    for (Path root : cases()) {
      String name = root.getParent().getFileName() + "/";
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
          String relative = root.relativize(path).toString().replace('\\', '/');
          files.add(new OutputFile(name + relative, Files.readString(path)));
        }
      }
      for (String file : RUNTIME) {
        files.add(new OutputFile(name + file, templates.verbatim("typescript/" + file)));
      }
    }
    assertFalse(files.isEmpty());
    return files;
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      return folders
          .map(it -> it.resolve("typescript"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }
}
