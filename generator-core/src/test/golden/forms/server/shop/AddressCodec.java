// Generated from shop.Address by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Address} as JSON. */
@Generated("dev.jetwright")
final class AddressCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("city")
      .optional("zip-code")
      .required("lines")
      .required("floors")
      .required("door")
      .alias("line", "lines")
      .build();

  private static final byte[] CITY = JsonWriter.name("city");
  private static final byte[] ZIP = JsonWriter.name("zip-code");
  private static final byte[] LINES = JsonWriter.name("lines");
  private static final byte[] FLOORS = JsonWriter.name("floors");
  private static final byte[] DOOR = JsonWriter.name("door");

  private AddressCodec() {}

  static @Nullable Address read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String city = null;
    Optional<String> zip = Optional.empty();
    List<String> lines = null;
    Map<String, Integer> floors = null;
    Color door = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> city = in.readString(AddressValidator::checkCity);
        case 1 -> zip = in.readOptional(JsonReader::readString);
        case 2 -> lines = in.readList(JsonReader::readString);
        case 3 -> floors = in.readMap(Scalars.STRING, JsonReader::readInt);
        case 4 -> door = ColorCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Address(
        city,
        zip,
        lines,
        floors,
        door);
  }

  static void write(JsonWriter out, Address address) {
    out.beginObject();
    out.name(CITY);
    out.writeString(address.city());
    out.name(ZIP);
    out.writeOptional(address.zip(), JsonWriter::writeString);
    out.name(LINES);
    out.writeArray(address.lines(), JsonWriter::writeString);
    out.name(FLOORS);
    out.writeMap(address.floors(), Scalars.STRING, JsonWriter::writeInt);
    out.name(DOOR);
    ColorCodec.write(out, address.door());
    out.endObject();
  }
}
