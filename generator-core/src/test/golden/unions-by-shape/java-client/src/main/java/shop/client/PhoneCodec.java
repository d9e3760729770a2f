// Generated from shop.Shapes.Contact.Phone by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Phone}. */
@Generated("dev.jetwright")
final class PhoneCodec {
  private PhoneCodec() {}

  static Phone read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String number = null;
    Optional<Integer> extension = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "number" -> number = in.readString();
        case "extension" -> extension = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    return new Phone(number, extension);
  }

  static void write(JsonWriter out, Phone phone) {
    if (!out.beginObject(phone)) {
      return;
    }
    out.name("number").writeString(phone.number());
    out.name("extension").writeOptional(phone.extension(), JsonWriter::writeInt);
    out.endObject();
  }
}
