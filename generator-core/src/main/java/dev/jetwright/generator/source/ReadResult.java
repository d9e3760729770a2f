package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What was read.
 *
 * <p>With diagnostics the contract may still be there, so that the rules of {@code check} have
 * their say in the same run: what could not be read is left out of it, or is a string. Nothing may
 * be emitted from it then.
 *
 * @param contract the contract; empty when the module has no {@code @Api} interface
 * @param diagnostics what cannot be part of a contract, by place
 */
public record ReadResult(Optional<Contract> contract, List<Diagnostic> diagnostics) {

  /** Copies and sorts the diagnostics. */
  public ReadResult {
    diagnostics = diagnostics.stream().distinct().sorted().toList();
  }
}
