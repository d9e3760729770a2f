// Generated from trip.Trips.Guest by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trips.Guest} as JSON. */
@Generated("dev.jetwright")
final class GuestCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");

  private GuestCodec() {}

  static Trips.@Nullable Guest read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      return new Trips.Guest(name);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Trips.Guest guest) {
    out.beginObject();
    out.name(NAME);
    out.writeString(guest.name());
    out.endObject();
  }
}
