// Generated from shop.Users.Card by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Users.Card} as JSON. */
@Generated("dev.jetwright")
final class CardCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("owner")
      .required("pin")
      .build();

  private static final byte[] OWNER = JsonWriter.name("owner");

  private CardCodec() {}

  static Users.@Nullable Card read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String owner = null;
    String pin = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> owner = in.readString();
        case 1 -> pin = in.readString(CardValidator::checkPin);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Users.Card(owner, pin);
  }

  static void write(JsonWriter out, Users.Card card) {
    out.beginObject();
    out.name(OWNER);
    out.writeString(card.owner());
    out.endObject();
  }
}
