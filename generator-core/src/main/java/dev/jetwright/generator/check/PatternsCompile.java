package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Each {@code @Pattern} is a regular expression of Java. */
final class PatternsCompile implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Value.Constrained one : Value.constraints(contract)) {
      if (one.use().constraint() instanceof Constraint.Pattern pattern) {
        check(one.value(), one.use(), pattern.regexp(), found);
      } else if (one.use().constraint() instanceof Constraint.Email email) {
        check(one.value(), one.use(), email.regexp(), found);
      }
    }
    return found;
  }

  private static void check(Value value, ConstraintUse use, String regexp, List<Diagnostic> found) {
    try {
      Pattern.compile(regexp);
    } catch (PatternSyntaxException unreadable) {
      found.add(broken(value, use, regexp, unreadable));
    }
  }

  private static Diagnostic broken(
      Value value, ConstraintUse use, String regexp, PatternSyntaxException unreadable) {
    int index = unreadable.getIndex();
    String description = unreadable.getDescription();
    return new Diagnostic(
        DiagnosticCode.PATTERN_SYNTAX,
        use.location(),
        "The pattern `%s` of %s breaks off%s: %s."
            .formatted(
                regexp,
                value.words(),
                index < 0 ? "" : " at index " + index,
                description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1)),
        "Mend it there; a character that stands for itself is written with `\\\\` in front.");
  }
}
