// Generated from trip.Trips.Trip by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trips.Trip} as JSON. */
@Generated("dev.jetwright")
final class TripCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("from")
      .required("to")
      .required("stops")
      .optional("guest")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] FROM = JsonWriter.name("from");
  private static final byte[] TO = JsonWriter.name("to");
  private static final byte[] STOPS = JsonWriter.name("stops");
  private static final byte[] GUEST = JsonWriter.name("guest");

  private TripCodec() {}

  static Trips.@Nullable Trip read(JsonReader in) {
    return in.judge(readParts(in), TripValidator::checkWhole);
  }

  private static Trips.@Nullable Trip readParts(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    LocalDate from = null;
    LocalDate to = null;
    List<Trips.Span> stops = null;
    Optional<Trips.Guest> guest = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(TripValidator::checkName);
        case 1 -> from = in.readDate();
        case 2 -> to = in.readDate();
        case 3 -> stops = in.readList(SpanCodec::read);
        case 4 -> guest = in.readOptional(GuestCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Trips.Trip(
        name,
        from,
        to,
        stops,
        guest);
  }

  static void write(JsonWriter out, Trips.Trip trip) {
    out.beginObject();
    out.name(NAME);
    out.writeString(trip.name());
    out.name(FROM);
    out.writeDate(trip.from());
    out.name(TO);
    out.writeDate(trip.to());
    out.name(STOPS);
    out.writeArray(trip.stops(), SpanCodec::write);
    out.name(GUEST);
    out.writeOptional(trip.guest(), GuestCodec::write);
    out.endObject();
  }
}
