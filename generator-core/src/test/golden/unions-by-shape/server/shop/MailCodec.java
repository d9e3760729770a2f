// Generated from shop.Shapes.Contact.Mail by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Contact.Mail} as JSON. */
@Generated("dev.jetwright")
final class MailCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("address")
      .build();

  private static final byte[] ADDRESS = JsonWriter.name("address");

  private MailCodec() {}

  static Shapes.Contact.@Nullable Mail read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String address = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> address = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Contact.Mail(address);
  }

  static void write(JsonWriter out, Shapes.Contact.Mail mail) {
    out.beginObject();
    out.name(ADDRESS);
    out.writeString(mail.address());
    out.endObject();
  }
}
