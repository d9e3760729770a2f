// Generated from shop.Shapes.Contact by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import dev.jetwright.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Contact} as JSON. */
@Generated("dev.jetwright")
final class ContactCodec {
  private static final Tags TAGS = Tags.of(
      "type",
      "Mail",
      "Phone",
      "Name");
  private static final List<Decoder<? extends Shapes.Contact>> VARIANTS = List.of(
      MailCodec::read,
      PhoneCodec::read,
      NameCodec::read);

  private ContactCodec() {}

  static Shapes.@Nullable Contact read(JsonReader in) {
    return Unions.best(in, TAGS, VARIANTS);
  }

  static void write(JsonWriter out, Shapes.Contact contact) {
    if (contact instanceof Shapes.Contact.Mail mail) {
      MailCodec.write(out, mail);
    } else if (contact instanceof Shapes.Contact.Phone phone) {
      PhoneCodec.write(out, phone);
    } else if (contact instanceof Shapes.Contact.Name name) {
      NameCodec.write(out, name);
    } else {
      throw new NullPointerException("contact");
    }
  }
}
