// Generated from shop.Settings by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Settings}. */
@Generated("dev.jetwright")
final class SettingsCodec {
  private SettingsCodec() {}

  static Settings read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String text = "none";
    boolean flag = true;
    int count = 7;
    long total = 3000000000L;
    float share = 1.5f;
    double ratio = 1.0E22;
    BigDecimal price = new BigDecimal("0.00");
    UUID id = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    LocalDate date = LocalDate.parse("2026-11-22");
    LocalDateTime local = LocalDateTime.parse("2026-11-22T10:15:30");
    OffsetDateTime offset = OffsetDateTime.parse("2026-11-22T10:15:30+01:00");
    Instant instant = Instant.parse("2026-11-22T10:15:30Z");
    Duration duration = Duration.parse("PT24H1.5S");
    Condition condition = new Condition("used");
    List<String> words = List.of("a", "b");
    Set<Integer> numbers = new LinkedHashSet<>(List.of(3, 1, 2));
    Set<Condition> conditions = new LinkedHashSet<>(List.of(new Condition("new")));
    List<Settings> children = List.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "text" -> text = in.readString();
        case "flag" -> flag = in.readBoolean();
        case "count" -> count = in.readInt();
        case "total" -> total = in.readLong();
        case "share" -> share = in.readFloat();
        case "ratio" -> ratio = in.readDouble();
        case "price" -> price = in.readDecimal();
        case "id" -> id = in.readUuid();
        case "date" -> date = in.readDate();
        case "local" -> local = in.readLocalDateTime();
        case "offset" -> offset = in.readOffsetDateTime();
        case "instant" -> instant = in.readInstant();
        case "duration" -> duration = in.readDuration();
        case "condition" -> condition = in.readText(Condition::new);
        case "words" -> words = in.readList(JsonReader::readString);
        case "numbers" -> numbers = in.readSet(JsonReader::readInt);
        case "conditions" -> conditions = in.readSet(Decoder.text(Condition::new));
        case "children" -> children = in.readList(SettingsCodec::read);
        default -> in.skipValue();
      }
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
    if (!out.beginObject(settings)) {
      return;
    }
    out.name("text").writeString(settings.text());
    out.name("flag").writeBoolean(settings.flag());
    out.name("count").writeInt(settings.count());
    out.name("total").writeLong(settings.total());
    out.name("share").writeFloat(settings.share());
    out.name("ratio").writeDouble(settings.ratio());
    out.name("price").writeDecimal(settings.price());
    out.name("id").writeUuid(settings.id());
    out.name("date").writeDate(settings.date());
    out.name("local").writeLocalDateTime(settings.local());
    out.name("offset").writeOffsetDateTime(settings.offset());
    out.name("instant").writeInstant(settings.instant());
    out.name("duration").writeDuration(settings.duration());
    out.name("condition").writeText(settings.condition(), Condition::value);
    out.name("words").writeAll(settings.words(), JsonWriter::writeString);
    out.name("numbers").writeAll(settings.numbers(), JsonWriter::writeInt);
    out.name("conditions").writeAll(settings.conditions(), Encoder.text(Condition::value));
    out.name("children").writeAll(settings.children(), SettingsCodec::write);
    out.endObject();
  }
}
