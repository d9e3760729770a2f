// Generated from shop.Wide by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.Secret;
import dev.jetwright.Update;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.json.Secrets;
import dev.jetwright.runtime.json.Updates;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Wide} as JSON. */
@Generated("dev.jetwright")
final class WideCodec {
  private static final Scalar<String> NAME_SCALAR =
      Scalars.STRING.trimmed();
  private static final Scalar<Integer> COUNT_SCALAR =
      Scalars.INT.strict();
  private static final Scalar<String> WORD_SECRET_SCALAR =
      Scalars.STRING.trimmed();
  private static final Scalar<Iban> IBAN_SCALAR =
      Scalars.custom(Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}"), Iban::parse, Iban::value);
  private static final Scalar<Money> MONEY_SCALAR =
      Scalars.custom(MoneyText::parse, MoneyText::format);
  private static final Scalar<String> BY_ACCOUNT_VALUE_ELEMENT_SCALAR =
      Scalars.STRING.oneOf("a", "b");
  private static final Scalar<String> SIZES_KEY_SCALAR =
      Scalars.STRING.trimmed();
  private static final Scalar<Long> SIZES_VALUE_SCALAR =
      Scalars.BYTE_SIZE;
  private static final Scalar<String> URI_SCALAR =
      Scalars.STRING.url();
  private static final Scalar<String> CODES_ELEMENT_SCALAR =
      Scalars.STRING.inUpperCase();
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("name")
      .optional("count")
      .required("word")
      .optional("account")
      .required("page")
      .required("exacts")
      .required("texts")
      .required("isbns")
      .required("amounts")
      .required("byAccount")
      .required("sizes")
      .required("tiny")
      .required("letter")
      .required("half")
      .required("huge")
      .optional("uri")
      .optional("size")
      .required("codes")
      .required("must")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] COUNT = JsonWriter.name("count");
  private static final byte[] WORD = JsonWriter.name("word");
  private static final byte[] ACCOUNT = JsonWriter.name("account");
  private static final byte[] PAGE = JsonWriter.name("page");
  private static final byte[] EXACTS = JsonWriter.name("exacts");
  private static final byte[] TEXTS = JsonWriter.name("texts");
  private static final byte[] ISBNS = JsonWriter.name("isbns");
  private static final byte[] AMOUNTS = JsonWriter.name("amounts");
  private static final byte[] BY_ACCOUNT = JsonWriter.name("byAccount");
  private static final byte[] SIZES = JsonWriter.name("sizes");
  private static final byte[] TINY = JsonWriter.name("tiny");
  private static final byte[] LETTER = JsonWriter.name("letter");
  private static final byte[] HALF = JsonWriter.name("half");
  private static final byte[] HUGE = JsonWriter.name("huge");
  private static final byte[] URI_ = JsonWriter.name("uri");
  private static final byte[] SIZE = JsonWriter.name("size");
  private static final byte[] CODES = JsonWriter.name("codes");
  private static final byte[] MUST = JsonWriter.name("must");

  private WideCodec() {}

  static @Nullable Wide read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Update<String> name = Update.absent();
    Update<Integer> count = Update.absent();
    Secret<String> word = null;
    Update<Iban> account = Update.absent();
    Page<Iban> page = null;
    Page<Integer> exacts = null;
    Page<String> texts = null;
    Page<Isbn> isbns = null;
    List<Optional<Money>> amounts = null;
    Map<Iban, List<String>> byAccount = null;
    Map<String, Long> sizes = null;
    byte tiny = 0;
    char letter = 0;
    float half = 0;
    BigInteger huge = null;
    String uri = "HTTP://a";
    String size = "1KB";
    List<String> codes = null;
    Optional<Iban> must = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = Updates.read(in, WideCodec::readName);
        case 1 -> count = Updates.read(in, WideCodec::readCount);
        case 2 -> word = Secrets.read(in, WideCodec::readWordSecret);
        case 3 -> account = Updates.read(in, WideCodec::readAccount);
        case 4 -> page = PageIbanCodec.read(in);
        case 5 -> exacts = PageIntCodec.read(in);
        case 6 -> texts = PageStringCodec.read(in);
        case 7 -> isbns = PageIsbnCodec.read(in);
        case 8 -> amounts = in.readList(WideCodec::readAmountsElement);
        case 9 -> byAccount = in.readMap(IBAN_SCALAR, WideCodec::readByAccountValue);
        case 10 -> sizes = in.readMap(SIZES_KEY_SCALAR, WideCodec::readSizesValue);
        case 11 -> tiny = in.readByte(WideValidator::checkTiny);
        case 12 -> letter = in.readChar(WideValidator::checkLetter);
        case 13 -> half = in.readFloat(WideValidator::checkHalf);
        case 14 -> huge = in.read(JsonReader::readBigInteger, WideValidator::checkHuge);
        case 15 -> uri = in.readScalar(URI_SCALAR, WideValidator::checkUri);
        case 16 -> size = in.readString();
        case 17 -> codes = in.read(WideCodec::readCodes, WideValidator::checkCodes);
        case 18 -> must = Optional.ofNullable(in.readNotNull(WideCodec::readMust));
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Wide(
        name,
        count,
        word,
        account,
        page,
        exacts,
        texts,
        isbns,
        amounts,
        byAccount,
        sizes,
        tiny,
        letter,
        half,
        huge,
        uri,
        size,
        codes,
        must);
  }

  private static @Nullable String readName(JsonReader in) {
    return in.readScalar(NAME_SCALAR);
  }

  private static @Nullable Integer readCount(JsonReader in) {
    return in.readInt(COUNT_SCALAR);
  }

  private static @Nullable String readWordSecret(JsonReader in) {
    return in.readScalar(WORD_SECRET_SCALAR, WideValidator::checkWordSecret);
  }

  private static @Nullable Iban readAccount(JsonReader in) {
    return in.readScalar(IBAN_SCALAR);
  }

  private static Optional<Money> readAmountsElement(JsonReader in) {
    return in.readOptional(WideCodec::readAmountsElement_);
  }

  private static @Nullable Money readAmountsElement_(JsonReader in) {
    return in.readScalar(MONEY_SCALAR);
  }

  private static @Nullable List<String> readByAccountValue(JsonReader in) {
    return in.readList(WideCodec::readByAccountValueElement, WideValidator::checkByAccountValueElement);
  }

  private static @Nullable String readByAccountValueElement(JsonReader in) {
    return in.readScalar(BY_ACCOUNT_VALUE_ELEMENT_SCALAR);
  }

  private static @Nullable Long readSizesValue(JsonReader in) {
    return in.readLong(SIZES_VALUE_SCALAR);
  }

  private static @Nullable List<String> readCodes(JsonReader in) {
    return in.readList(WideCodec::readCodesElement);
  }

  private static @Nullable String readCodesElement(JsonReader in) {
    return in.readScalar(CODES_ELEMENT_SCALAR);
  }

  private static @Nullable Iban readMust(JsonReader in) {
    return in.readScalar(IBAN_SCALAR);
  }

  static void write(JsonWriter out, Wide wide) {
    out.beginObject();
    if (wide.name().isPresent()) {
      out.name(NAME);
      Updates.write(out, wide.name(), JsonWriter::writeString);
    }
    if (wide.count().isPresent()) {
      out.name(COUNT);
      Updates.write(out, wide.count(), JsonWriter::writeInt);
    }
    out.name(WORD);
    Secrets.write(out, wide.word());
    if (wide.account().isPresent()) {
      out.name(ACCOUNT);
      Updates.write(out, wide.account(), WideCodec::writeAccount);
    }
    out.name(PAGE);
    PageIbanCodec.write(out, wide.page());
    out.name(EXACTS);
    PageIntCodec.write(out, wide.exacts());
    out.name(TEXTS);
    PageStringCodec.write(out, wide.texts());
    out.name(ISBNS);
    PageIsbnCodec.write(out, wide.isbns());
    out.name(AMOUNTS);
    out.writeArray(wide.amounts(), WideCodec::writeAmountsElement);
    out.name(BY_ACCOUNT);
    out.writeMap(wide.byAccount(), IBAN_SCALAR, WideCodec::writeByAccountValue);
    out.name(SIZES);
    out.writeMap(wide.sizes(), Scalars.STRING, JsonWriter::writeLong);
    out.name(TINY);
    out.writeByte(wide.tiny());
    out.name(LETTER);
    out.writeChar(wide.letter());
    out.name(HALF);
    out.writeFloat(wide.half());
    out.name(HUGE);
    out.writeBigInteger(wide.huge());
    out.name(URI_);
    out.writeString(wide.uri());
    out.name(SIZE);
    out.writeString(wide.size());
    out.name(CODES);
    out.writeArray(wide.codes(), JsonWriter::writeString);
    out.name(MUST);
    out.writeOptional(wide.must(), WideCodec::writeMust);
    out.endObject();
  }

  private static void writeAccount(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }

  private static void writeAmountsElement(JsonWriter out, Optional<Money> value) {
    out.writeOptional(value, WideCodec::writeAmountsElement_);
  }

  private static void writeAmountsElement_(JsonWriter out, Money value) {
    out.writeString(MoneyText.format(value));
  }

  private static void writeByAccountValue(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }

  private static void writeMust(JsonWriter out, Iban value) {
    out.writeString(value.value());
  }
}
