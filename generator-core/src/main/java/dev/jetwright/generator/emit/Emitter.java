package dev.jetwright.generator.emit;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.output.OutputFile;
import java.util.List;

/** Turns a contract into the files of one target. */
public interface Emitter {

  /** The files, in a stable order. The contract has no faults: every rule has passed. */
  List<OutputFile> emit(Contract contract);
}
