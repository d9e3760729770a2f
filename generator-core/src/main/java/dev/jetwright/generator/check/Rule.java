package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import java.util.List;

/** A law that every contract keeps. */
@FunctionalInterface
public interface Rule {

  /** Each place where the contract breaks the law, in any order. */
  List<Diagnostic> check(Contract contract);
}
