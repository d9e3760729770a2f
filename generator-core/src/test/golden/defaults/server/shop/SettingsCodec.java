// Generated from shop.Settings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Settings} as JSON. */
@Generated("dev.jetwright")
final class SettingsCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("text")
      .optional("flag")
      .optional("count")
      .optional("total")
      .optional("share")
      .optional("ratio")
      .optional("price")
      .optional("id")
      .optional("date")
      .optional("local")
      .optional("offset")
      .optional("instant")
      .optional("duration")
      .optional("condition")
      .optional("words")
      .optional("numbers")
      .optional("conditions")
      .optional("children")
      .build();
  private static final BigDecimal PRICE_DEFAULT =
      new BigDecimal("0.00");
  private static final UUID ID_DEFAULT =
      UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
  private static final LocalDate DATE_DEFAULT =
      LocalDate.parse("2026-11-22");
  private static final LocalDateTime LOCAL_DEFAULT =
      LocalDateTime.parse("2026-11-22T10:15:30");
  private static final OffsetDateTime OFFSET_DEFAULT =
      OffsetDateTime.parse("2026-11-22T10:15:30+01:00");
  private static final Instant INSTANT_DEFAULT =
      Instant.parse("2026-11-22T10:15:30Z");
  private static final Duration DURATION_DEFAULT =
      Duration.parse("PT24H1.5S");
  private static final List<String> WORDS_DEFAULT =
      List.of("a", "b");
  private static final Set<Integer> NUMBERS_DEFAULT =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of(3, 1, 2)));
  private static final Set<Condition> CONDITIONS_DEFAULT =
      Set.of(Condition.NEW);

  private static final byte[] TEXT = JsonWriter.name("text");
  private static final byte[] FLAG = JsonWriter.name("flag");
  private static final byte[] COUNT = JsonWriter.name("count");
  private static final byte[] TOTAL = JsonWriter.name("total");
  private static final byte[] SHARE = JsonWriter.name("share");
  private static final byte[] RATIO = JsonWriter.name("ratio");
  private static final byte[] PRICE = JsonWriter.name("price");
  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] DATE = JsonWriter.name("date");
  private static final byte[] LOCAL = JsonWriter.name("local");
  private static final byte[] OFFSET = JsonWriter.name("offset");
  private static final byte[] INSTANT = JsonWriter.name("instant");
  private static final byte[] DURATION = JsonWriter.name("duration");
  private static final byte[] CONDITION = JsonWriter.name("condition");
  private static final byte[] WORDS = JsonWriter.name("words");
  private static final byte[] NUMBERS = JsonWriter.name("numbers");
  private static final byte[] CONDITIONS = JsonWriter.name("conditions");
  private static final byte[] CHILDREN = JsonWriter.name("children");

  private SettingsCodec() {}

  static @Nullable Settings read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String text = "none";
    boolean flag = true;
    int count = 7;
    long total = 3000000000L;
    float share = 1.5f;
    double ratio = 1.0E22;
    BigDecimal price = PRICE_DEFAULT;
    UUID id = ID_DEFAULT;
    LocalDate date = DATE_DEFAULT;
    LocalDateTime local = LOCAL_DEFAULT;
    OffsetDateTime offset = OFFSET_DEFAULT;
    Instant instant = INSTANT_DEFAULT;
    Duration duration = DURATION_DEFAULT;
    Condition condition = Condition.USED;
    List<String> words = WORDS_DEFAULT;
    Set<Integer> numbers = NUMBERS_DEFAULT;
    Set<Condition> conditions = CONDITIONS_DEFAULT;
    List<Settings> children = List.of();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> text = in.readString();
        case 1 -> flag = in.readBoolean();
        case 2 -> count = in.readInt();
        case 3 -> total = in.readLong();
        case 4 -> share = in.readFloat();
        case 5 -> ratio = in.readDouble();
        case 6 -> price = in.readDecimal();
        case 7 -> id = in.readUuid();
        case 8 -> date = in.readDate();
        case 9 -> local = in.readLocalDateTime();
        case 10 -> offset = in.readOffsetDateTime();
        case 11 -> instant = in.readInstant();
        case 12 -> duration = in.readDuration();
        case 13 -> condition = ConditionCodec.read(in);
        case 14 -> words = in.readList(JsonReader::readString);
        case 15 -> numbers = in.readSet(JsonReader::readInt);
        case 16 -> conditions = in.readSet(ConditionCodec::read);
        case 17 -> children = in.readList(SettingsCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Settings(
        text,
        flag,
        count,
        total,
        share,
        ratio,
        price,
        id,
        date,
        local,
        offset,
        instant,
        duration,
        condition,
        words,
        numbers,
        conditions,
        children);
  }

  static void write(JsonWriter out, Settings settings) {
    out.beginObject();
    out.name(TEXT);
    out.writeString(settings.text());
    out.name(FLAG);
    out.writeBoolean(settings.flag());
    out.name(COUNT);
    out.writeInt(settings.count());
    out.name(TOTAL);
    out.writeLong(settings.total());
    out.name(SHARE);
    out.writeFloat(settings.share());
    out.name(RATIO);
    out.writeDouble(settings.ratio());
    out.name(PRICE);
    out.writeDecimal(settings.price());
    out.name(ID);
    out.writeUuid(settings.id());
    out.name(DATE);
    out.writeDate(settings.date());
    out.name(LOCAL);
    out.writeLocalDateTime(settings.local());
    out.name(OFFSET);
    out.writeOffsetDateTime(settings.offset());
    out.name(INSTANT);
    out.writeInstant(settings.instant());
    out.name(DURATION);
    out.writeDuration(settings.duration());
    out.name(CONDITION);
    ConditionCodec.write(out, settings.condition());
    out.name(WORDS);
    out.writeArray(settings.words(), JsonWriter::writeString);
    out.name(NUMBERS);
    out.writeArray(settings.numbers(), JsonWriter::writeInt);
    out.name(CONDITIONS);
    out.writeArray(settings.conditions(), ConditionCodec::write);
    out.name(CHILDREN);
    out.writeArray(settings.children(), SettingsCodec::write);
    out.endObject();
  }
}
