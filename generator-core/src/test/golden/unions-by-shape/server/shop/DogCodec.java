// Generated from shop.Shapes.Dog by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Dog} as JSON. */
@Generated("dev.jetwright")
final class DogCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("species")
      .required("name")
      .required("barks")
      .build();

  private static final byte[] TAG = JsonWriter.tag("species", "dog");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] BARKS = JsonWriter.name("barks");

  private DogCodec() {}

  static Shapes.@Nullable Dog read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    int barks = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("dog");
        case 1 -> name = in.readString();
        case 2 -> barks = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      Shapes.Dog dog = new Shapes.Dog();
      dog.name = name;
      dog.barks = barks;
      return dog;
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Shapes.Dog dog) {
    out.beginObject();
    out.tag(TAG);
    out.name(NAME);
    out.writeString(dog.name);
    out.name(BARKS);
    out.writeInt(dog.barks);
    out.endObject();
  }
}
