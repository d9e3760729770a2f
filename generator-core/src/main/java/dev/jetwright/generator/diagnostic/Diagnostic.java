package dev.jetwright.generator.diagnostic;

import dev.jetwright.generator.contract.Location;
import java.util.Comparator;
import java.util.List;

/**
 * Something that keeps a contract from being built, or that its author should know.
 *
 * @param code what kind of thing
 * @param location where it stands
 * @param message what is, in the user's own words, which stand in backticks
 * @param repair what to write instead
 * @param related other places that take part, such as the second of two routes
 */
public record Diagnostic(
    DiagnosticCode code, Location location, String message, String repair, List<Related> related)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
      .thenComparing(Diagnostic::code)
      .thenComparing(Diagnostic::message);

  /** Copies the related places. */
  public Diagnostic {
    related = List.copyOf(related);
  }

  /** A diagnostic of one place. */
  public Diagnostic(DiagnosticCode code, Location location, String message, String repair) {
    this(code, location, message, repair, List.of());
  }

  /** Whether it keeps the contract from being built. */
  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  /**
   * Another place that takes part.
   *
   * @param location where it stands
   * @param note what it has to do with it
   */
  public record Related(Location location, String note) {}

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
