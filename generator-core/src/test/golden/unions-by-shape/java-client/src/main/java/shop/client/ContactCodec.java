// Generated from shop.Shapes.Contact by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Variants;

/** The JSON of {@link Contact}. */
@Generated("dev.jetwright")
final class ContactCodec {
  private static final List<List<String>> VARIANTS = List.of(
      List.of("!address"),
      List.of("!number", "!extension"),
      List.of("$string"));

  private ContactCodec() {}

  static Contact read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String json = in.readRaw();
    return switch (Variants.best(json, VARIANTS)) {
      case 0 -> Variants.read(json, MailCodec::read);
      case 1 -> Variants.read(json, PhoneCodec::read);
      case 2 -> Variants.read(json, NameCodec::read);
      default -> new Contact.Unknown("", json);
    };
  }

  static void write(JsonWriter out, Contact contact) {
    if (contact instanceof Mail mail) {
      MailCodec.write(out, mail);
    } else if (contact instanceof Phone phone) {
      PhoneCodec.write(out, phone);
    } else if (contact instanceof Name name) {
      NameCodec.write(out, name);
    } else if (contact instanceof Contact.Unknown unknown) {
      out.writeRaw(unknown.json());
    } else {
      out.writeNull();
    }
  }
}
