// Generated from shop.Shapes.Contact.Mail by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Mail}. */
@Generated("dev.jetwright")
final class MailCodec {
  private MailCodec() {}

  static Mail read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String address = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "address" -> address = in.readString();
        default -> in.skipValue();
      }
    }
    return new Mail(address);
  }

  static void write(JsonWriter out, Mail mail) {
    if (!out.beginObject(mail)) {
      return;
    }
    out.name("address").writeString(mail.address());
    out.endObject();
  }
}
