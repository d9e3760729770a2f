package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The keys of a map are names in JSON: one text for each value, so that no two keys are the same
 * key.
 */
final class MapKeysAreScalar implements Rule {
  /** Texts such as {@code 1.0} and {@code 1.00} would be one key here and two there. */
  private static final Set<Scalar> UNFIT = EnumSet.of(
      Scalar.BOOLEAN,
      Scalar.FLOAT,
      Scalar.DOUBLE,
      Scalar.DECIMAL,
      Scalar.DURATION,
      Scalar.URL,
      Scalar.BYTES);

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    TextForms texts = new TextForms(contract);
    for (Value value : Value.all(contract)) {
      if (value.use().type() instanceof MapType map && !isKey(map.key(), texts)) {
        found.add(unfit(value, map));
      }
    }
    return found;
  }

  private static boolean isKey(TypeUse key, TextForms texts) {
    Type type = key.type();
    return key.isRequired()
        && texts.makeOne(type)
        && !(type instanceof Scalar scalar && UNFIT.contains(scalar));
  }

  private static Diagnostic unfit(Value value, MapType map) {
    return new Diagnostic(
        DiagnosticCode.MAP_KEY_TYPE,
        map.key().location(),
        "The keys of %s are `%s`; a key is a string, an enum, a whole number, a UUID or a date."
            .formatted(value.words(), Words.java(map.key())),
        "Write `Map<String, %s>`.".formatted(Words.java(map.value())));
  }
}
