// Generated from shop.Annotated.Bag by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.AnyJson;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Bag}. */
@Generated("dev.jetwright")
final class BagCodec {
  private BagCodec() {}

  static Bag read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        default -> properties.put(property, AnyJson.read(in));
      }
    }
    return new Bag(name, properties);
  }

  static void write(JsonWriter out, Bag bag) {
    if (!out.beginObject(bag)) {
      return;
    }
    out.name("name").writeString(bag.name());
    out.writeProperties(bag.properties(), AnyJson::write);
    out.endObject();
  }
}
