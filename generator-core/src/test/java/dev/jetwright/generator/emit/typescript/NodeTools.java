package dev.jetwright.generator.emit.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.jetwright.generator.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Node, the TypeScript compilers and the package linters of {@code scripts/npm-tools}.
 *
 * <p>Where they are not installed a test is skipped, unless {@code typescript.required} is set, as
 * {@code scripts/test} does: there it fails.
 */
final class NodeTools {
  private static final String HINT = "TypeScript is not installed: run scripts/npm-tools";

  private NodeTools() {}

  /** Skips or fails the test when the tools are not there. */
  static void require() {
    if (Files.isRegularFile(folder().resolve("node_modules/installed-lock.json"))) {
      return;
    }
    if (System.getProperty("typescript.required") != null) {
      fail(HINT);
    }
    Assumptions.abort(HINT);
  }

  private static Path folder() {
    return root().resolve("config/npm-tools");
  }

  /** The module's folder for what tests write. */
  static Path target() {
    return root().resolve("generator-core/target/typescript");
  }

  /** The module's TypeScript tests. */
  static Path tests() {
    return root().resolve("generator-core/src/test/typescript");
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("generator-core")) ? here : here.getParent();
  }

  /** Writes a package to an empty folder, beside the installed tools. */
  static Path write(String name, List<OutputFile> files) throws IOException {
    Path folder = target().resolve(name);
    delete(folder);
    for (OutputFile file : files) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
    Path modules = target().resolve("node_modules");
    if (!Files.isSymbolicLink(modules)) {
      Files.createSymbolicLink(modules, folder().resolve("node_modules"));
    }
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Compiles a project with TypeScript 5 and with the newest, which also writes its output. */
  static void compile(Path project, String... options) throws Exception {
    tool(project, "typescript-5/bin/tsc", concat(List.of("-p", ".", "--noEmit"), options));
    tool(project, "typescript/bin/tsc", concat(List.of("-p", "."), options));
  }

  /** Runs a script of an installed package, which must succeed, and gives what it prints. */
  static String tool(Path folder, String script, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(folder().resolve("node_modules").resolve(script).toString());
    command.addAll(arguments);
    return node(folder, command);
  }

  /** Runs Node, which must succeed, and gives what it prints. */
  static String node(Path folder, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node"));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      fail("No end: " + command);
    }
    assertEquals(0, process.exitValue(), () -> String.join(" ", command) + "\n" + output);
    return output;
  }

  private static List<String> concat(List<String> first, String... rest) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(rest));
    return all;
  }
}
