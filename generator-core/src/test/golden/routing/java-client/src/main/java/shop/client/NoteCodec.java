// Generated from shop.Files.Note by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Note}. */
@Generated("dev.jetwright")
final class NoteCodec {
  private NoteCodec() {}

  static void write(JsonWriter out, Note note) {
    if (!out.beginObject(note)) {
      return;
    }
    out.name("text").writeString(note.text());
    out.endObject();
  }
}
