// Generated from shop.Notes.Author by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Notes.Author} as JSON. */
@Generated("dev.jetwright")
final class AuthorCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("name")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");

  private AuthorCodec() {}

  static Notes.@Nullable Author read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readNullable(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Notes.Author(name);
  }

  static void write(JsonWriter out, Notes.Author author) {
    out.beginObject();
    out.name(NAME);
    out.writeNullable(author.name(), JsonWriter::writeString);
    out.endObject();
  }
}
