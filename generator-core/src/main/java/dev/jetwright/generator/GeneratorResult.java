package dev.jetwright.generator;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.output.Changes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a build gets.
 *
 * @param outcome how it went
 * @param report what the user should read, line by line: each diagnostic with its excerpt and
 *     repair; of a build that went through these are warnings
 * @param summary the outcome in one sentence
 * @param written files that are new or have another text now
 * @param unchanged files that had the right text already
 * @param removed files that are no longer generated
 */
public record GeneratorResult(
    Outcome outcome,
    List<String> report,
    String summary,
    List<Path> written,
    List<Path> unchanged,
    List<Path> removed) {

  private static final String NO_INTERFACE =
      "No interface of this module is annotated @Api, so there is nothing to generate: ";

  /** How a build went. */
  public enum Outcome {
    /** The output is up to date. */
    GENERATED,
    /** There is nothing to generate from, which is seldom what somebody wants. */
    NOTHING_FOUND,
    /** Something is wrong; the output is as it was. */
    REJECTED
  }

  /** Copies the lists. */
  public GeneratorResult {
    report = List.copyOf(report);
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }

  /** A build that stopped before it wrote anything. */
  static GeneratorResult rejected(String report, String summary) {
    return new GeneratorResult(
        Outcome.REJECTED, report.lines().toList(), summary, List.of(), List.of(), List.of());
  }

  /** A build that went through. */
  static GeneratorResult generated(
      Optional<Contract> contract, List<Changes> changes, String warnings) {
    List<Path> written = all(changes, Changes::written);
    List<Path> unchanged = all(changes, Changes::unchanged);
    List<Path> removed = all(changes, Changes::removed);
    String files = "%d written, %d unchanged, %d removed"
        .formatted(written.size(), unchanged.size(), removed.size());
    return new GeneratorResult(
        contract.isPresent() ? Outcome.GENERATED : Outcome.NOTHING_FOUND,
        warnings.lines().toList(),
        contract.map(GeneratorResult::subject).orElse(NO_INTERFACE) + files + ".",
        written,
        unchanged,
        removed);
  }

  private static String subject(Contract contract) {
    return "%s of %s: "
        .formatted(
            counted(contract.operations().size(), "operation"),
            counted(contract.services().size(), "interface"));
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static List<Path> all(List<Changes> changes, Function<Changes, List<Path>> part) {
    return changes.stream().flatMap(change -> part.apply(change).stream()).toList();
  }
}
