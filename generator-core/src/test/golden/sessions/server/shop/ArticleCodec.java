// Generated from shop.Article by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Article} as JSON. */
@Generated("dev.jetwright")
final class ArticleCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("count")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] COUNT = JsonWriter.name("count");

  private ArticleCodec() {}

  static @Nullable Article read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    int count = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        case 1 -> count = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Article(name, count);
  }

  static void write(JsonWriter out, Article article) {
    out.beginObject();
    out.name(NAME);
    out.writeString(article.name());
    out.name(COUNT);
    out.writeInt(article.count());
    out.endObject();
  }
}
