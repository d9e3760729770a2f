// Generated from shop.Shapes.Dog by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Dog}. */
@Generated("dev.jetwright")
final class DogCodec {
  private DogCodec() {}

  static Dog read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Integer barks = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "barks" -> barks = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Dog(name, in.required(barks, "barks"));
  }

  static void write(JsonWriter out, Dog dog) {
    if (!out.beginObject(dog)) {
      return;
    }
    out.name("species").writeString("dog");
    out.name("name").writeString(dog.name());
    out.name("barks").writeInt(dog.barks());
    out.endObject();
  }
}
