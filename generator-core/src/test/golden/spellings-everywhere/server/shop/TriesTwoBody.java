// Generated from shop.Tries by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of {@link Tries#two}. */
@Generated("dev.jetwright")
record TriesTwoBody(
    Iban a,
    int b,
    Optional<String> c) {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("a")
      .required("b")
      .optional("c")
      .build();
  private static final Scalar<Iban> IBAN_SCALAR =
      Scalars.custom(Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}"), Iban::parse, Iban::value);
  private static final Scalar<Integer> B_SCALAR =
      Scalars.INT.strict();
  private static final Scalar<String> C_SCALAR =
      Scalars.STRING.trimmed();

  static @Nullable TriesTwoBody read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Iban a = null;
    int b = 0;
    Optional<String> c = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> a = in.readScalar(IBAN_SCALAR);
        case 1 -> b = in.readInt(B_SCALAR);
        case 2 -> c = in.readOptional(TriesTwoBody::readC);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new TriesTwoBody(
        a,
        b,
        c);
  }

  private static @Nullable String readC(JsonReader in) {
    return in.readScalar(C_SCALAR);
  }
}
