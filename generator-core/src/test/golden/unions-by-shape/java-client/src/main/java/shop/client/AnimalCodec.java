// Generated from shop.Shapes.Animal by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Animal}, told apart by its tag. */
@Generated("dev.jetwright")
final class AnimalCodec {
  private AnimalCodec() {}

  static Animal read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    String tag = in.tag("species");
    return switch (tag) {
      case "dog" -> DogCodec.read(in);
      case "cat" -> CatCodec.read(in);
      default -> new Animal.Unknown(tag, in.readRaw());
    };
  }

  static void write(JsonWriter out, Animal animal) {
    if (animal instanceof Dog dog) {
      DogCodec.write(out, dog);
    } else if (animal instanceof Cat cat) {
      CatCodec.write(out, cat);
    } else if (animal instanceof Animal.Unknown unknown) {
      out.writeRaw(unknown.json());
    } else {
      out.writeNull();
    }
  }
}
