// Generated from shop.Paper by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Paper}. */
@Generated("dev.jetwright")
final class PaperCodec {
  private PaperCodec() {}

  static Paper read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String title = null;
    Integer pages = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "title" -> title = in.readString();
        case "pages" -> pages = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Paper(title, in.required(pages, "pages"));
  }

  static void write(JsonWriter out, Paper paper) {
    if (!out.beginObject(paper)) {
      return;
    }
    out.name("title").writeString(paper.title());
    out.name("pages").writeInt(paper.pages());
    out.endObject();
  }
}
