// Generated from shop.Annotated.Made by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Made} as JSON. */
@Generated("dev.jetwright")
final class MadeCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("id")
      .optional("number")
      .build();

  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NUMBER = JsonWriter.name("number");

  private MadeCodec() {}

  static Annotated.@Nullable Made read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    UUID id = null;
    int number = Annotated.Made.three();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> id = in.readUuid();
        case 1 -> number = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    if (id == null) {
      id = Annotated.Made.newId();
    }
    return new Annotated.Made(id, number);
  }

  static void write(JsonWriter out, Annotated.Made made) {
    out.beginObject();
    out.name(ID);
    out.writeUuid(made.id());
    out.name(NUMBER);
    out.writeInt(made.number());
    out.endObject();
  }
}
