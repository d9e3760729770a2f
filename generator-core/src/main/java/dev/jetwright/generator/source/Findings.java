package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.List;

/** Collects what cannot be part of a contract. */
final class Findings {
  private final List<Diagnostic> found = new ArrayList<>();

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  void add(DiagnosticCode code, Location location, String message, String repair) {
    found.add(new Diagnostic(code, location, message, repair));
  }

  void type(Location location, String message, String repair) {
    add(DiagnosticCode.UNSUPPORTED_TYPE, location, message, repair);
  }

  void annotation(Location location, String message, String repair) {
    add(DiagnosticCode.UNSUPPORTED_ANNOTATION, location, message, repair);
  }

  /** Says that nothing goes by a name, unless that has been said with the file that declares it. */
  void unknown(TypeReference reference) {
    if (reference.type() instanceof JavaType.Unresolved unresolved) {
      unresolved
          .reason()
          .ifPresent(reason -> add(
              DiagnosticCode.UNKNOWN_TYPE,
              reference.location(),
              reason.message(),
              reason.repair()));
    }
  }

  List<Diagnostic> all() {
    return found;
  }
}
