// Generated from shop.Facts.Fact by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Facts.Fact} as JSON. */
@Generated("dev.jetwright")
final class FactCodec {
  private static final Scalar<String> MAIL_SCALAR =
      Scalars.STRING.email();
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("born")
      .optional("due")
      .optional("seen")
      .optional("expires")
      .optional("noted")
      .required("years")
      .optional("sure")
      .optional("secret")
      .optional("id")
      .optional("word")
      .optional("mail")
      .required("bytes")
      .optional("number")
      .optional("big")
      .required("name")
      .build();

  private static final byte[] BORN = JsonWriter.name("born");
  private static final byte[] DUE = JsonWriter.name("due");
  private static final byte[] SEEN = JsonWriter.name("seen");
  private static final byte[] EXPIRES = JsonWriter.name("expires");
  private static final byte[] NOTED = JsonWriter.name("noted");
  private static final byte[] YEARS = JsonWriter.name("years");
  private static final byte[] SURE = JsonWriter.name("sure");
  private static final byte[] SECRET = JsonWriter.name("secret");
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] WORD = JsonWriter.name("word");
  private static final byte[] MAIL = JsonWriter.name("mail");
  private static final byte[] BYTES = JsonWriter.name("bytes");
  private static final byte[] NUMBER = JsonWriter.name("number");
  private static final byte[] BIG = JsonWriter.name("big");
  private static final byte[] NAME = JsonWriter.name("name");

  private FactCodec() {}

  static Facts.@Nullable Fact read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Optional<LocalDate> born = Optional.empty();
    Optional<LocalDate> due = Optional.empty();
    Optional<LocalDateTime> seen = Optional.empty();
    Optional<OffsetDateTime> expires = Optional.empty();
    Optional<Instant> noted = Optional.empty();
    List<Year> years = null;
    Optional<Boolean> sure = Optional.empty();
    Optional<Boolean> secret = Optional.empty();
    String id = null;
    Optional<String> word = Optional.empty();
    Optional<String> mail = Optional.empty();
    byte[] bytes = null;
    Optional<String> number = Optional.empty();
    Optional<BigInteger> big = Optional.empty();
    String name = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> born = in.readOptional(JsonReader::readDate, FactValidator::checkBorn);
        case 1 -> due = in.readOptional(JsonReader::readDate, FactValidator::checkDue);
        case 2 -> seen = in.readOptional(JsonReader::readLocalDateTime, FactValidator::checkSeen);
        case 3 -> expires = in.readOptional(JsonReader::readOffsetDateTime, FactValidator::checkExpires);
        case 4 -> noted = in.readOptional(JsonReader::readInstant, FactValidator::checkNoted);
        case 5 -> years = in.readList(JsonReader::readYear, FactValidator::checkYearsElement);
        case 6 -> sure = in.readOptional(JsonReader::readBoolean, FactValidator::checkSure);
        case 7 -> secret = in.readOptional(JsonReader::readBoolean, FactValidator::checkSecret);
        case 8 -> id = in.readNullable(JsonReader::readString, FactValidator::checkId);
        case 9 -> word = in.readOptional(JsonReader::readString, FactValidator::checkWord);
        case 10 -> mail = in.readOptional(FactCodec::readMail, FactValidator::checkMail);
        case 11 -> bytes = in.read(JsonReader::readBytes, FactValidator::checkBytes);
        case 12 -> number = in.readOptional(JsonReader::readString, FactValidator::checkNumber);
        case 13 -> big = in.readOptional(JsonReader::readBigInteger, FactValidator::checkBig);
        case 14 -> name = in.readNotNull(JsonReader::readString, FactValidator::checkName);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Facts.Fact(
        born,
        due,
        seen,
        expires,
        noted,
        years,
        sure,
        secret,
        id,
        word,
        mail,
        bytes,
        number,
        big,
        name);
  }

  private static @Nullable String readMail(JsonReader in) {
    return in.readScalar(MAIL_SCALAR);
  }

  static void write(JsonWriter out, Facts.Fact fact) {
    out.beginObject();
    out.name(BORN);
    out.writeOptional(fact.born(), JsonWriter::writeDate);
    out.name(DUE);
    out.writeOptional(fact.due(), JsonWriter::writeDate);
    out.name(SEEN);
    out.writeOptional(fact.seen(), JsonWriter::writeLocalDateTime);
    out.name(EXPIRES);
    out.writeOptional(fact.expires(), JsonWriter::writeOffsetDateTime);
    out.name(NOTED);
    out.writeOptional(fact.noted(), JsonWriter::writeInstant);
    out.name(YEARS);
    out.writeArray(fact.years(), JsonWriter::writeYear);
    out.name(SURE);
    out.writeOptional(fact.sure(), JsonWriter::writeBoolean);
    out.name(SECRET);
    out.writeOptional(fact.secret(), JsonWriter::writeBoolean);
    out.name(ID);
    out.writeNullable(fact.id(), JsonWriter::writeString);
    out.name(WORD);
    out.writeOptional(fact.word(), JsonWriter::writeString);
    out.name(MAIL);
    out.writeOptional(fact.mail(), JsonWriter::writeString);
    out.name(BYTES);
    out.writeBytes(fact.bytes());
    out.name(NUMBER);
    out.writeOptional(fact.number(), JsonWriter::writeString);
    out.name(BIG);
    out.writeOptional(fact.big(), JsonWriter::writeBigInteger);
    out.name(NAME);
    out.writeNullable(fact.name(), JsonWriter::writeString);
    out.endObject();
  }
}
