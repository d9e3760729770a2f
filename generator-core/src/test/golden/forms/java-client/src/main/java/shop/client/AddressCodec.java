// Generated from shop.Address by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Address}. */
@Generated("dev.jetwright")
final class AddressCodec {
  private AddressCodec() {}

  static Address read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String city = null;
    Optional<String> zip = Optional.empty();
    List<String> lines = List.of();
    Map<String, Integer> floors = Map.of();
    Color door = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "city" -> city = in.readString();
        case "zip-code" -> zip = in.readOptional(JsonReader::readString);
        case "lines" -> lines = in.readList(JsonReader::readString);
        case "floors" -> floors = in.readMap(Text::same, JsonReader::readInt);
        case "door" -> door = in.readText(Color::new);
        default -> in.skipValue();
      }
    }
    return new Address(
        city,
        zip,
        lines,
        floors,
        door);
  }

  static void write(JsonWriter out, Address address) {
    if (!out.beginObject(address)) {
      return;
    }
    out.name("city").writeString(address.city());
    out.name("zip-code").writeOptional(address.zip(), JsonWriter::writeString);
    out.name("lines").writeAll(address.lines(), JsonWriter::writeString);
    out.name("floors").writeMap(address.floors(), Text::same, JsonWriter::writeInt);
    out.name("door").writeText(address.door(), Color::value);
    out.endObject();
  }
}
