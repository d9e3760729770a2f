package dev.jetwright.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases of known-failures.txt: they must go on failing, or leave the list. */
final class KnownFailures {
  private final String runner;
  private final Set<String> ids;

  private KnownFailures(String runner, Set<String> ids) {
    this.runner = runner;
    this.ids = ids;
  }

  /** Those of one runner: {@code server}, {@code java} or {@code typescript}. */
  static KnownFailures of(String runner) {
    try {
      return new KnownFailures(
          runner,
          Files.readAllLines(WireCase.FOLDER.resolve("known-failures.txt")).stream()
              .filter(line -> line.startsWith(runner + " "))
              .map(line -> line.substring(runner.length() + 1))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails for what differs, or for what no longer does. */
  void judge(WireCase wireCase, List<String> differences) {
    if (!ids.contains(wireCase.id())) {
      if (!differences.isEmpty()) {
        fail(String.join(System.lineSeparator(), differences));
      }
    } else if (differences.isEmpty()) {
      fail("passes now: take the line '" + runner + " " + wireCase.id()
          + "' off known-failures.txt");
    }
  }
}
