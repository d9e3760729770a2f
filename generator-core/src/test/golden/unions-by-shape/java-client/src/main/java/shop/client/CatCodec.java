// Generated from shop.Shapes.Cat by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Cat}. */
@Generated("dev.jetwright")
final class CatCodec {
  private CatCodec() {}

  static Cat read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Optional<Integer> lives = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "lives" -> lives = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    return new Cat(name, lives);
  }

  static void write(JsonWriter out, Cat cat) {
    if (!out.beginObject(cat)) {
      return;
    }
    out.name("species").writeString("cat");
    out.name("name").writeString(cat.name());
    out.writeIfPresent("lives", cat.lives(), JsonWriter::writeInt);
    out.endObject();
  }
}
