// Generated from shop.Files.Note by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Files.Note} as JSON. */
@Generated("dev.jetwright")
final class NoteCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("text")
      .build();

  private NoteCodec() {}

  static Files.@Nullable Note read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String text = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> text = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Files.Note(text);
  }
}
