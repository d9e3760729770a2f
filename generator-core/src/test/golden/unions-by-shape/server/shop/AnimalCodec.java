// Generated from shop.Shapes.Animal by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Animal} as JSON. */
@Generated("dev.jetwright")
final class AnimalCodec {
  private static final Tags TAGS = Tags.of(
      "species",
      "dog",
      "cat");

  private AnimalCodec() {}

  static Shapes.@Nullable Animal read(JsonReader in) {
    return switch (in.variant(TAGS)) {
      case 0 -> DogCodec.read(in);
      case 1 -> CatCodec.read(in);
      default -> null;
    };
  }

  static void write(JsonWriter out, Shapes.Animal animal) {
    if (animal instanceof Shapes.Dog dog) {
      DogCodec.write(out, dog);
    } else if (animal instanceof Shapes.Cat cat) {
      CatCodec.write(out, cat);
    } else {
      throw new NullPointerException("animal");
    }
  }
}
