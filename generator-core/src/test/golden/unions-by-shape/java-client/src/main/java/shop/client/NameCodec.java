// Generated from shop.Shapes.Contact.Name by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Name}. */
@Generated("dev.jetwright")
final class NameCodec {
  private NameCodec() {}

  static Name read(JsonReader in) {
    return in.isNull() ? null : new Name(in.readString());
  }

  static void write(JsonWriter out, Name name) {
    if (name == null) {
      out.writeNull();
      return;
    }
    out.writeString(name.text());
  }
}
