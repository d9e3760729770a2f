// Generated from shop.Shapes.Contact.Phone by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Contact.Phone} as JSON. */
@Generated("dev.jetwright")
final class PhoneCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("number")
      .optional("extension")
      .build();

  private static final byte[] NUMBER = JsonWriter.name("number");
  private static final byte[] EXTENSION = JsonWriter.name("extension");

  private PhoneCodec() {}

  static Shapes.Contact.@Nullable Phone read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String number = null;
    Optional<Integer> extension = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> number = in.readString();
        case 1 -> extension = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Contact.Phone(number, extension);
  }

  static void write(JsonWriter out, Shapes.Contact.Phone phone) {
    out.beginObject();
    out.name(NUMBER);
    out.writeString(phone.number());
    out.name(EXTENSION);
    out.writeOptional(phone.extension(), JsonWriter::writeInt);
    out.endObject();
  }
}
