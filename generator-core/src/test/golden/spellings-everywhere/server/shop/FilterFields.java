// Generated from shop.Tries.Filter by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Tries.Filter} from texts under names. */
@Generated("dev.jetwright")
final class FilterFields {
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
  private static final TextDecoder<List<String>> WORDS =
      Scalars.list(WORDS_ELEMENT_SCALAR, FilterValidator::checkWordsElement);
  private static final Iban IBAN_DEFAULT_ =
      Iban.parse("DE02120300000000202051");
  private static final Money MONEY_DEFAULT_ =
      MoneyText.parse("1 EUR");
  private static final Duration D_DEFAULT_ =
      Duration.parse("PT1H");

  private FilterFields() {}

  static Tries.@Nullable Filter read(Fields in) {
    String q = in.field("q").withDefault("x", Q_SCALAR);
    Optional<Boolean> flag = in.field("flag").optional(FLAG_SCALAR);
    Iban iban = in.field("iban").withDefault(IBAN_DEFAULT_, IBAN_SCALAR);
    Money money = in.field("money").withDefault(MONEY_DEFAULT_, MONEY_SCALAR);
    List<String> words = in.field("words").required(WORDS);
    Optional<InetAddress> from = in.field("from").optional(Scalars.INET_ADDRESS);
    Duration d = in.field("d").withDefault(D_DEFAULT_, Scalars.DURATION);
    Long bytes = in.field("bytes").withDefault(5L, BYTES_SCALAR);
    if (in.isFaulty()) {
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
}
