// Generated from shop.Shapes.Wrapped.Dot by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Wrapped.Dot} as JSON. */
@Generated("dev.jetwright")
final class DotCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .build();

  private DotCodec() {}

  static Shapes.Wrapped.@Nullable Dot read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    while (in.nextProperty() != JsonReader.END) {
      in.skipValue();
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Wrapped.Dot();
  }

  static void write(JsonWriter out, Shapes.Wrapped.Dot dot) {
    out.beginObject();
    out.endObject();
  }
}
