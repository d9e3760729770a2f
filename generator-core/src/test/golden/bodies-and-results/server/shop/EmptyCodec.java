// Generated from shop.Notes.Empty by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Notes.Empty} as JSON. */
@Generated("dev.jetwright")
final class EmptyCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .build();

  private EmptyCodec() {}

  static Notes.@Nullable Empty read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    while (in.nextProperty() != JsonReader.END) {
      in.skipValue();
    }
    if (!in.endObject()) {
      return null;
    }
    return new Notes.Empty();
  }

  static void write(JsonWriter out, Notes.Empty empty) {
    out.beginObject();
    out.endObject();
  }
}
