// Generated from trip.Trips.Span by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trips.Span} as JSON. */
@Generated("dev.jetwright")
final class SpanCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("from")
      .required("to")
      .build();

  private static final byte[] FROM = JsonWriter.name("from");
  private static final byte[] TO = JsonWriter.name("to");

  private SpanCodec() {}

  static Trips.@Nullable Span read(JsonReader in) {
    return in.judge(readParts(in), SpanValidator::checkWhole);
  }

  private static Trips.@Nullable Span readParts(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    LocalDate from = null;
    LocalDate to = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> from = in.readDate();
        case 1 -> to = in.readDate();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Trips.Span(from, to);
  }

  static void write(JsonWriter out, Trips.Span span) {
    out.beginObject();
    out.name(FROM);
    out.writeDate(span.from());
    out.name(TO);
    out.writeDate(span.to());
    out.endObject();
  }
}
