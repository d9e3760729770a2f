// Generated from shop.Shapes.Cat by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Cat} as JSON. */
@Generated("dev.jetwright")
final class CatCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("species")
      .required("name")
      .optional("lives")
      .build();

  private static final byte[] TAG = JsonWriter.tag("species", "cat");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] LIVES = JsonWriter.name("lives");

  private CatCodec() {}

  static Shapes.@Nullable Cat read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Shapes.Cat cat = new Shapes.Cat();
    String name = null;
    Optional<Integer> lives = cat.lives;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("cat");
        case 1 -> name = in.readString();
        case 2 -> lives = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      cat.name = name;
      cat.lives = lives;
      return cat;
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Shapes.Cat cat) {
    out.beginObject();
    out.tag(TAG);
    out.name(NAME);
    out.writeString(cat.name);
    out.name(LIVES);
    out.writeOptional(cat.lives, JsonWriter::writeInt);
    out.endObject();
  }
}
