// Generated from shop.Tries.Filter by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Tries.Filter} as JSON. */
@Generated("dev.jetwright")
final class FilterCodec {
  private static final Scalar<String> Q_SCALAR =
      Scalars.STRING.trimmed();
  private static final Scalar<Boolean> FLAG_SCALAR =
      Scalars.BOOLEAN.strict();
  private static final Scalar<Iban> IBAN_SCALAR =
      Scalars.custom(Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}"), Iban::parse, Iban::value);
  private static final Scalar<Money> MONEY_SCALAR =
      Scalars.custom(MoneyText::parse, MoneyText::format);
  private static final Scalar<String> WORDS_ELEMENT_SCALAR =
      Scalars.STRING.oneOf("a");
  private static final Scalar<Long> BYTES_SCALAR =
      Scalars.BYTE_SIZE;
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("q")
      .optional("flag")
      .optional("iban")
      .optional("money")
      .required("words")
      .optional("from")
      .optional("d")
      .optional("bytes")
      .build();
  private static final Iban IBAN_DEFAULT =
      Iban.parse("DE02120300000000202051");
  private static final Money MONEY_DEFAULT =
      MoneyText.parse("1 EUR");
  private static final Duration D_DEFAULT =
      Duration.parse("PT1H");

  private FilterCodec() {}

  static Tries.@Nullable Filter read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String q = "x";
    Optional<Boolean> flag = Optional.empty();
    Iban iban = IBAN_DEFAULT;
    Money money = MONEY_DEFAULT;
    List<String> words = null;
    Optional<InetAddress> from = Optional.empty();
    Duration d = D_DEFAULT;
    long bytes = 5L;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> q = in.readScalar(Q_SCALAR);
        case 1 -> flag = in.readOptional(FilterCodec::readFlag);
        case 2 -> iban = in.readScalar(IBAN_SCALAR);
        case 3 -> money = in.readScalar(MONEY_SCALAR);
        case 4 -> words = in.readList(FilterCodec::readWordsElement, FilterValidator::checkWordsElement);
        case 5 -> from = in.readOptional(JsonReader::readInetAddress);
        case 6 -> d = in.readDuration();
        case 7 -> bytes = in.readLong(BYTES_SCALAR);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Tries.Filter(
        q,
        flag,
        iban,
        money,
        words,
        from,
        d,
        bytes);
  }

  private static @Nullable Boolean readFlag(JsonReader in) {
    return in.readBoolean(FLAG_SCALAR);
  }

  private static @Nullable String readWordsElement(JsonReader in) {
    return in.readScalar(WORDS_ELEMENT_SCALAR);
  }
}
