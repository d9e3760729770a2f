// Generated from shop.Spelling by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Spelling} as JSON. */
@Generated("dev.jetwright")
final class SpellingCodec {
  private static final Scalar<String> NAME_SCALAR =
      Scalars.STRING.trimmed();
  private static final Scalar<String> USER_SCALAR =
      Scalars.STRING.trimmed().inLowerCase();
  private static final Scalar<String> CODES_ELEMENT_SCALAR =
      Scalars.STRING.inUpperCase();
  private static final Scalar<String> MAIL_SCALAR =
      Scalars.STRING.email();
  private static final Scalar<String> HOME_SCALAR =
      Scalars.STRING.url();
  private static final Scalar<URI> TARGET_SCALAR =
      Scalars.URI.url();
  private static final Scalar<String> DIRECTION_SCALAR =
      Scalars.STRING.oneOf("asc", "desc");
  private static final Scalar<String> SINGLE_SCALAR =
      Scalars.STRING.oneOf("only");
  private static final Scalar<String> LETTERS_ELEMENT_SCALAR =
      Scalars.STRING.oneOf("a", "b");
  private static final Scalar<Long> QUOTA_SCALAR =
      Scalars.BYTE_SIZE;
  private static final Scalar<Integer> EXACT_SCALAR =
      Scalars.INT.strict();
  private static final Scalar<Double> WEIGHT_SCALAR =
      Scalars.DOUBLE.strict();
  private static final Scalar<Integer> FLAGS_KEY_SCALAR =
      Scalars.INT.strict();
  private static final Scalar<Boolean> FLAGS_VALUE_SCALAR =
      Scalars.BOOLEAN.strict();
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .optional("user")
      .required("codes")
      .required("mail")
      .required("home")
      .optional("target")
      .required("direction")
      .required("single")
      .optional("level")
      .required("letters")
      .required("price")
      .required("bottles")
      .required("ranking")
      .required("id")
      .required("quota")
      .required("exact")
      .required("weight")
      .required("flags")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] USER = JsonWriter.name("user");
  private static final byte[] CODES = JsonWriter.name("codes");
  private static final byte[] MAIL = JsonWriter.name("mail");
  private static final byte[] HOME = JsonWriter.name("home");
  private static final byte[] TARGET = JsonWriter.name("target");
  private static final byte[] DIRECTION = JsonWriter.name("direction");
  private static final byte[] SINGLE = JsonWriter.name("single");
  private static final byte[] LEVEL = JsonWriter.name("level");
  private static final byte[] LETTERS = JsonWriter.name("letters");
  private static final byte[] PRICE = JsonWriter.name("price");
  private static final byte[] BOTTLES = JsonWriter.name("bottles");
  private static final byte[] RANKING = JsonWriter.name("ranking");
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] QUOTA = JsonWriter.name("quota");
  private static final byte[] EXACT = JsonWriter.name("exact");
  private static final byte[] WEIGHT = JsonWriter.name("weight");
  private static final byte[] FLAGS = JsonWriter.name("flags");

  private SpellingCodec() {}

  static @Nullable Spelling read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    Optional<String> user = Optional.empty();
    List<String> codes = null;
    String mail = null;
    String home = null;
    Optional<URI> target = Optional.empty();
    String direction = null;
    String single = null;
    int level = 2;
    List<String> letters = null;
    BigDecimal price = null;
    int bottles = 0;
    List<String> ranking = null;
    UUID id = null;
    long quota = 0;
    int exact = 0;
    double weight = 0;
    Map<Integer, Boolean> flags = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readScalar(NAME_SCALAR, SpellingValidator::checkName);
        case 1 -> user = in.readOptional(SpellingCodec::readUser, SpellingValidator::checkUser);
        case 2 -> codes = in.readList(SpellingCodec::readCodesElement);
        case 3 -> mail = in.readScalar(MAIL_SCALAR, SpellingValidator::checkMail);
        case 4 -> home = in.readScalar(HOME_SCALAR, SpellingValidator::checkHome);
        case 5 -> target = in.readOptional(SpellingCodec::readTarget, SpellingValidator::checkTarget);
        case 6 -> direction = in.readScalar(DIRECTION_SCALAR, SpellingValidator::checkDirection);
        case 7 -> single = in.readScalar(SINGLE_SCALAR, SpellingValidator::checkSingle);
        case 8 -> level = in.readInt(SpellingValidator::checkLevel);
        case 9 -> letters = in.readList(SpellingCodec::readLettersElement, SpellingValidator::checkLettersElement);
        case 10 -> price = in.read(JsonReader::readDecimal, SpellingValidator::checkPrice);
        case 11 -> bottles = in.readInt(SpellingValidator::checkBottles);
        case 12 -> ranking = in.read(SpellingCodec::readRanking, SpellingValidator::checkRanking);
        case 13 -> id = in.read(JsonReader::readUuid, SpellingValidator::checkId);
        case 14 -> quota = in.readLong(QUOTA_SCALAR);
        case 15 -> exact = in.readInt(EXACT_SCALAR);
        case 16 -> weight = in.readDouble(WEIGHT_SCALAR, SpellingValidator::checkWeight);
        case 17 -> flags = in.readMap(FLAGS_KEY_SCALAR, SpellingCodec::readFlagsValue);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Spelling(
        name,
        user,
        codes,
        mail,
        home,
        target,
        direction,
        single,
        level,
        letters,
        price,
        bottles,
        ranking,
        id,
        quota,
        exact,
        weight,
        flags);
  }

  private static @Nullable String readUser(JsonReader in) {
    return in.readScalar(USER_SCALAR);
  }

  private static @Nullable String readCodesElement(JsonReader in) {
    return in.readScalar(CODES_ELEMENT_SCALAR);
  }

  private static @Nullable URI readTarget(JsonReader in) {
    return in.readScalar(TARGET_SCALAR);
  }

  private static @Nullable String readLettersElement(JsonReader in) {
    return in.readScalar(LETTERS_ELEMENT_SCALAR);
  }

  private static @Nullable List<String> readRanking(JsonReader in) {
    return in.readList(JsonReader::readString);
  }

  private static @Nullable Boolean readFlagsValue(JsonReader in) {
    return in.readBoolean(FLAGS_VALUE_SCALAR);
  }

  static void write(JsonWriter out, Spelling spelling) {
    out.beginObject();
    out.name(NAME);
    out.writeString(spelling.name());
    out.name(USER);
    out.writeOptional(spelling.user(), JsonWriter::writeString);
    out.name(CODES);
    out.writeArray(spelling.codes(), JsonWriter::writeString);
    out.name(MAIL);
    out.writeString(spelling.mail());
    out.name(HOME);
    out.writeString(spelling.home());
    out.name(TARGET);
    out.writeOptional(spelling.target(), JsonWriter::writeUri);
    out.name(DIRECTION);
    out.writeString(spelling.direction());
    out.name(SINGLE);
    out.writeString(spelling.single());
    out.name(LEVEL);
    out.writeInt(spelling.level());
    out.name(LETTERS);
    out.writeArray(spelling.letters(), JsonWriter::writeString);
    out.name(PRICE);
    out.writeDecimal(spelling.price());
    out.name(BOTTLES);
    out.writeInt(spelling.bottles());
    out.name(RANKING);
    out.writeArray(spelling.ranking(), JsonWriter::writeString);
    out.name(ID);
    out.writeUuid(spelling.id());
    out.name(QUOTA);
    out.writeLong(spelling.quota());
    out.name(EXACT);
    out.writeInt(spelling.exact());
    out.name(WEIGHT);
    out.writeDouble(spelling.weight());
    out.name(FLAGS);
    out.writeMap(spelling.flags(), Scalars.INT, JsonWriter::writeBoolean);
    out.endObject();
  }
}
