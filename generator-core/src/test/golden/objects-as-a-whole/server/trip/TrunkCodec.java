// Generated from trip.Trips.Trunk by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trips.Trunk} as JSON. */
@Generated("dev.jetwright")
final class TrunkCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("kilos")
      .required("locked")
      .build();

  private static final byte[] KILOS = JsonWriter.name("kilos");
  private static final byte[] LOCKED = JsonWriter.name("locked");

  private TrunkCodec() {}

  static Trips.@Nullable Trunk read(JsonReader in) {
    return in.judge(readParts(in), TrunkValidator::checkWhole);
  }

  private static Trips.@Nullable Trunk readParts(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int kilos = 0;
    boolean locked = false;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> kilos = in.readInt();
        case 1 -> locked = in.readBoolean();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      Trips.Trunk trunk = new Trips.Trunk();
      trunk.setKilos(kilos);
      trunk.setLocked(locked);
      return trunk;
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Trips.Trunk trunk) {
    out.beginObject();
    out.name(KILOS);
    out.writeInt(trunk.getKilos());
    out.name(LOCKED);
    out.writeBoolean(trunk.isLocked());
    out.endObject();
  }
}
