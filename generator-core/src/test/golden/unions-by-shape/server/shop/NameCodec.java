// Generated from shop.Shapes.Contact.Name by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Contact.Name} as JSON. */
@Generated("dev.jetwright")
final class NameCodec {
  private NameCodec() {}

  static Shapes.Contact.@Nullable Name read(JsonReader in) {
    int mark = in.mark();
    String text = in.readString();
    if (in.isFaultySince(mark)) {
      return null;
    }
    return new Shapes.Contact.Name(text);
  }

  static void write(JsonWriter out, Shapes.Contact.Name name) {
    out.writeString(name.text());
  }
}
