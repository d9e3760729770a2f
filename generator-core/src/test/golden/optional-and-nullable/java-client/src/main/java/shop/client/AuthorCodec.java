// Generated from shop.Notes.Author by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Author}. */
@Generated("dev.jetwright")
final class AuthorCodec {
  private AuthorCodec() {}

  static Author read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        default -> in.skipValue();
      }
    }
    return new Author(name);
  }

  static void write(JsonWriter out, Author author) {
    if (!out.beginObject(author)) {
      return;
    }
    out.name("name").writeString(author.name());
    out.endObject();
  }
}
