// Generated from shop.model.Words.List by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;
import shop.model.Words;

/** Writes {@link Words.List} as JSON. */
@Generated("dev.jetwright")
final class ListCodec {
  private static final byte[] WORDS = JsonWriter.name("words");

  private ListCodec() {}

  static void write(JsonWriter out, Words.List list) {
    out.beginObject();
    out.name(WORDS);
    out.writeArray(list.words(), JsonWriter::writeString);
    out.endObject();
  }
}
