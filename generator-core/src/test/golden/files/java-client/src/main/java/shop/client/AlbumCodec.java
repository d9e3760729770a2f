// Generated from shop.Album by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Album}. */
@Generated("dev.jetwright")
final class AlbumCodec {
  private AlbumCodec() {}

  static void write(JsonWriter out, Album album) {
    if (!out.beginObject(album)) {
      return;
    }
    out.name("title").writeString(album.title());
    out.name("cover").writeFile(album.cover());
    out.name("back").writeOptional(album.back(), JsonWriter::writeFile);
    out.name("pictures").writeAll(album.pictures(), JsonWriter::writeFile);
    out.endObject();
  }
}
