// Generated from shop.Users.Card by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Card}. */
@Generated("dev.jetwright")
final class CardCodec {
  private CardCodec() {}

  static Card read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String owner = null;
    Optional<String> pin = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "owner" -> owner = in.readString();
        default -> in.skipValue();
      }
    }
    return new Card(owner, pin);
  }

  static void write(JsonWriter out, Card card) {
    if (!out.beginObject(card)) {
      return;
    }
    out.name("owner").writeString(card.owner());
    out.writeIfPresent("pin", card.pin(), JsonWriter::writeString);
    out.endObject();
  }
}
