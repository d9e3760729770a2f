// Generated from shop.Annotated.Tags by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Tags}. */
@Generated("dev.jetwright")
final class TagsCodec {
  private TagsCodec() {}

  static Tags read(JsonReader in) {
    return in.isNull() ? null : new Tags(in.readList(JsonReader::readString));
  }

  static void write(JsonWriter out, Tags tags) {
    if (tags == null) {
      out.writeNull();
      return;
    }
    out.writeAll(tags.words(), JsonWriter::writeString);
  }
}
