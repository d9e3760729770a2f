// Generated from shop.Annotated.Bag by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Bag} as JSON. */
@Generated("dev.jetwright")
final class BagCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");

  private BagCodec() {}

  static Annotated.@Nullable Bag read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        default -> properties.put(in.name(), AnyJson.read(in));
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      Annotated.Bag bag = new Annotated.Bag();
      bag.name = name;
      properties.forEach(bag::put);
      return bag;
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Annotated.Bag bag) {
    out.beginObject();
    out.name(NAME);
    out.writeString(bag.name);
    out.writeProperties(bag.values(), AnyJson::write);
    out.endObject();
  }
}
