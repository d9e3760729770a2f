// Generated from shop.Transfer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Transfer} as JSON. */
@Generated("dev.jetwright")
final class TransferCodec {
  private static final Scalar<Iban> IBAN_SCALAR =
      Scalars.custom(Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}"), Iban::parse, Iban::value);
  private static final Scalar<Isbn> ISBN_SCALAR =
      Scalars.custom(Isbn::new, Isbn::toString);
  private static final Scalar<Money> MONEY_SCALAR =
      Scalars.custom(MoneyText::parse, MoneyText::format);
  private static final Scalar<Money> MONEY_SCALAR_ =
      Scalars.custom(MoneyText::parse, MoneyText::format);
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("from")
      .required("to")
      .optional("book")
      .optional("other")
      .required("amount")
      .optional("fee")
      .required("limits")
      .required("books")
      .optional("home")
      .build();
  private static final Iban HOME_DEFAULT =
      Iban.parse("DE02120300000000202051");

  private static final byte[] FROM = JsonWriter.name("from");
  private static final byte[] TO = JsonWriter.name("to");
  private static final byte[] BOOK = JsonWriter.name("book");
  private static final byte[] OTHER = JsonWriter.name("other");
  private static final byte[] AMOUNT = JsonWriter.name("amount");
  private static final byte[] FEE = JsonWriter.name("fee");
  private static final byte[] LIMITS = JsonWriter.name("limits");
  private static final byte[] BOOKS = JsonWriter.name("books");
  private static final byte[] HOME = JsonWriter.name("home");

  private TransferCodec() {}

  static @Nullable Transfer read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Iban from = null;
    List<Iban> to = null;
    Optional<Isbn> book = Optional.empty();
    Isbn other = null;
    Money amount = null;
    Optional<Money> fee = Optional.empty();
    Map<Iban, Money> limits = null;
    Set<Isbn> books = null;
    Iban home = HOME_DEFAULT;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> from = in.readScalar(IBAN_SCALAR);
        case 1 -> to = in.readList(TransferCodec::readToElement);
        case 2 -> book = in.readOptional(TransferCodec::readBook);
        case 3 -> other = in.readNullable(TransferCodec::readOther);
        case 4 -> amount = in.readScalar(MONEY_SCALAR);
        case 5 -> fee = in.readOptional(TransferCodec::readFee);
        case 6 -> limits = in.readMap(IBAN_SCALAR, TransferCodec::readLimitsValue);
        case 7 -> books = in.readSet(TransferCodec::readBooksElement);
        case 8 -> home = in.readScalar(IBAN_SCALAR);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Transfer(
        from,
        to,
        book,
        other,
        amount,
        fee,
        limits,
        books,
        home);
  }

  private static @Nullable Iban readToElement(JsonReader in) {
    return in.readScalar(IBAN_SCALAR);
  }

  private static @Nullable Isbn readBook(JsonReader in) {
    return in.readScalar(ISBN_SCALAR);
  }

  private static @Nullable Isbn readOther(JsonReader in) {
    return in.readScalar(ISBN_SCALAR);
  }

  private static @Nullable Money readFee(JsonReader in) {
    return in.readScalar(MONEY_SCALAR_);
  }

  private static @Nullable Money readLimitsValue(JsonReader in) {
    return in.readScalar(MONEY_SCALAR_);
  }

  private static @Nullable Isbn readBooksElement(JsonReader in) {
    return in.readScalar(ISBN_SCALAR);
  }

  static void write(JsonWriter out, Transfer transfer) {
    out.beginObject();
    out.name(FROM);
    out.writeString(transfer.from().value());
    out.name(TO);
    out.writeArray(transfer.to(), TransferCodec::writeToElement);
    out.name(BOOK);
    out.writeOptional(transfer.book(), TransferCodec::writeBook);
    out.name(OTHER);
    out.writeNullable(transfer.other(), TransferCodec::writeOther);
    out.name(AMOUNT);
    out.writeString(MoneyText.format(transfer.amount()));
    out.name(FEE);
    out.writeOptional(transfer.fee(), TransferCodec::writeFee);
    out.name(LIMITS);
    out.writeMap(transfer.limits(), IBAN_SCALAR, TransferCodec::writeLimitsValue);
    out.name(BOOKS);
    out.writeArray(transfer.books(), TransferCodec::writeBooksElement);
    out.name(HOME);
    out.writeString(transfer.home().value());
    out.endObject();
  }

  private static void writeToElement(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void writeBook(JsonWriter out, Isbn value) {
    out.writeString(value.toString());
  }

  private static void writeOther(JsonWriter out, Isbn value) {
    out.writeString(value.toString());
  }

  private static void writeFee(JsonWriter out, Money value) {
    out.writeString(MoneyText.format(value));
  }

  private static void writeLimitsValue(JsonWriter out, Money value) {
    out.writeString(MoneyText.format(value));
  }

  private static void writeBooksElement(JsonWriter out, Isbn value) {
    out.writeString(value.toString());
  }
}
