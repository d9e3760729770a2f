package dev.jetwright.generator.diagnostic;

import dev.jetwright.generator.check.Rules;
import dev.jetwright.generator.source.ApplicationFacts;
import dev.jetwright.generator.source.ContractReader;
import dev.jetwright.generator.source.ReadResult;
import dev.jetwright.generator.source.SourceInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The negative goldens: a folder of sources each, and what the build says about them. */
final class DiagnosticCases {
  /** What comes in front of the names of cases in which everything is fine. */
  static final String FINE = "fine";

  private DiagnosticCases() {}

  /** The module's folder: builds run tests there, editors may start them at the root. */
  static Path module() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("generator-core"))
        ? here.resolve("generator-core")
        : here;
  }

  /** The cases, by name. */
  static List<Path> all() throws IOException {
    try (Stream<Path> cases = Files.list(module().resolve("src/test/diagnostics"))) {
      return cases.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The code that a case is about: the longest one that its name starts with. */
  static Optional<DiagnosticCode> code(Path folder) {
    String name = folder.getFileName() + "-";
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> name.startsWith(code.code() + "-"))
        .max(Comparator.comparing(code -> code.code().length()));
  }

  /** What the build says about the sources of a case. */
  static String printed(Path folder) {
    Path input = folder.resolve("input");
    ReadResult read = new ContractReader(
            new SourceInput(input, List.of(input), List.of(), classPath(), List.of()))
        .read(new ApplicationFacts("Example", "1.0", Optional.empty(), Optional.empty()));
    List<Diagnostic> found = new ArrayList<>(read.diagnostics());
    read.contract().ifPresent(contract -> found.addAll(Rules.check(contract)));
    List<Diagnostic> sorted = found.stream().distinct().sorted().toList();
    return sorted.isEmpty()
        ? ""
        : new DiagnosticPrinter(file -> lines(input.resolve(file))).print(sorted)
            + "\n"
            + DiagnosticPrinter.summary(sorted)
            + "\n";
  }

  private static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(
            entry -> entry.matches(".*(jetwright-api|[/\\\\]api[/\\\\]target|jakarta.validation-api"
                + "|jackson-annotations|jspecify).*"))
        .map(Path::of)
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
