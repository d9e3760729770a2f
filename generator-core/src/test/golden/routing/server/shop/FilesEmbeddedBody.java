// Generated from shop.Files by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The body of {@link Files#embedded}. */
@Generated("dev.jetwright")
record FilesEmbeddedBody(Files.Note first, Files.Note second) {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("first")
      .required("second")
      .build();

  static @Nullable FilesEmbeddedBody read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Files.Note first = null;
    Files.Note second = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> first = NoteCodec.read(in);
        case 1 -> second = NoteCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new FilesEmbeddedBody(first, second);
  }
}
