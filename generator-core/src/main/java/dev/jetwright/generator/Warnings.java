package dev.jetwright.generator;

import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticPrinter;
import dev.jetwright.generator.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/**
 * What a build does about warnings.
 *
 * @param fail whether nothing is generated while there are any
 * @param silenced the codes that are not told, such as {@code body-discouraged}
 */
public record Warnings(boolean fail, Set<String> silenced) {

  /** Warnings are told, and the build goes on. */
  public static final Warnings SHOWN = new Warnings(false, Set.of());

  /** Copies the codes. */
  public Warnings {
    silenced = Set.copyOf(silenced);
  }

  /** What is told: every error, and the warnings that are not silenced. */
  List<Diagnostic> told(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(it -> it.isError() || !silenced.contains(it.code().code()))
        .toList();
  }

  /** How many diagnostics stopped a build. */
  String summary(List<Diagnostic> told) {
    String nothing = "Nothing was generated.";
    String summary = DiagnosticPrinter.summary(told);
    return summary.endsWith(nothing) ? summary : summary + " " + nothing;
  }

  /** Whether nothing is generated. */
  boolean stop(List<Diagnostic> told) {
    return told.stream().anyMatch(it -> it.code().severity() == Severity.ERROR || fail);
  }
}
