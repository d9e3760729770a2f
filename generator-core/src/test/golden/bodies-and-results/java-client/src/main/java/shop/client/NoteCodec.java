// Generated from shop.Notes.Note by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Note}. */
@Generated("dev.jetwright")
final class NoteCodec {
  private NoteCodec() {}

  static Note read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String text = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "text" -> text = in.readString();
        default -> in.skipValue();
      }
    }
    return new Note(text);
  }

  static void write(JsonWriter out, Note note) {
    if (!out.beginObject(note)) {
      return;
    }
    out.name("text").writeString(note.text());
    out.endObject();
  }
}
