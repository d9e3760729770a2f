package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Only a property can be left out, be null or have a value. */
final class UpdatesAreProperties implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<TypeUse> properties =
        Value.properties(contract).stream().map(Property::type).toList();
    List<Diagnostic> found = new ArrayList<>();
    for (Value value : Value.all(contract)) {
      boolean isProperty = properties.contains(value.use());
      if (value.use().nullness() == Nullness.UPDATE && !isProperty) {
        found.add(new Diagnostic(
            DiagnosticCode.UNSUPPORTED_TYPE,
            value.use().location(),
            "%s is an `Update`, which only a property of an object can be."
                .formatted(capitalized(value.words())),
            "Write `Optional<%s>`, or put it into a record."
                .formatted(Words.java(value.use().type()))));
      }
    }
    return found;
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
