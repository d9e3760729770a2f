package dev.jetwright.generator.golden;

import dev.jetwright.generator.check.Rules;
import dev.jetwright.generator.contract.Application.License;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.output.OutputFile;
import dev.jetwright.generator.source.ApplicationFacts;
import dev.jetwright.generator.source.ContractReader;
import dev.jetwright.generator.source.ReadResult;
import dev.jetwright.generator.source.SourceInput;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with a small input and the files that are expected of it.
 *
 * @param folder the folder, named after the feature
 */
record GoldenCase(Path folder) {
  private static final Path ALL = Path.of("src/test/golden");
  private static final ApplicationFacts FACTS = new ApplicationFacts(
      "Golden", "1.0", Optional.empty(), Optional.of(new License("Apache-2.0", Optional.empty())));

  /** Every case, by name; {@code -Dgolden.case=errors} leaves the others out. */
  static List<GoldenCase> all() {
    String only = System.getProperty("golden.case", "");
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders
          .filter(folder -> only.isEmpty() || folder.endsWith(only))
          .sorted()
          .map(GoldenCase::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path input() {
    return folder.resolve("input");
  }

  /** The contract of the input, of which nothing may be wrong. */
  Contract contract() {
    SourceInput input =
        new SourceInput(folder, List.of(input()), List.of(), classPath(), List.of());
    ReadResult read = new ContractReader(input).read(FACTS);
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    read.contract().ifPresent(contract -> diagnostics.addAll(Rules.check(contract)));
    if (!diagnostics.isEmpty()) {
      throw new AssertionError(name() + " has diagnostics: " + diagnostics);
    }
    return read.contract().orElseThrow(() -> new AssertionError(name() + " has no @Api"));
  }

  /** The class path of the tests, which has the API and the runtime. */
  static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  /** The texts of the files below one of its folders, by path. */
  Map<String, String> files(String target) {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(target);
    if (!Files.isDirectory(root)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Replaces what is below one of its folders. */
  void rewrite(String target, List<OutputFile> files) {
    Path root = folder.resolve(target);
    try {
      delete(root);
      for (OutputFile file : files) {
        Path path = root.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
