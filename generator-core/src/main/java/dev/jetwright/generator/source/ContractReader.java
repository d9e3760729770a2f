package dev.jetwright.generator.source;

import java.util.List;
import java.util.Optional;

/**
 * Reads the {@code @Api} interfaces of a module and everything that they refer to.
 *
 * <pre>{@code
 * ReadResult result = new ContractReader(input).read(facts);
 * }</pre>
 */
public final class ContractReader {
  private final SourceInput input;

  /** A reader of these sources. */
  public ContractReader(SourceInput input) {
    this.input = input;
  }

  /** Reads the contract of an application. */
  public ReadResult read(ApplicationFacts facts) {
    if (input.sourceRoots().isEmpty()) {
      return new ReadResult(Optional.empty(), List.of());
    }
    throw new UnsupportedOperationException("Not read yet: " + facts.title());
  }
}
