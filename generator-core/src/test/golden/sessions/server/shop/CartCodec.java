// Generated from shop.Cart by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Cart} as JSON. */
@Generated("dev.jetwright")
final class CartCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("articles")
      .build();

  private static final byte[] ARTICLES = JsonWriter.name("articles");

  private CartCodec() {}

  static @Nullable Cart read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<Article> articles = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> articles = in.read(CartCodec::readArticles, CartValidator::checkArticles);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Cart(articles);
  }

  private static @Nullable List<Article> readArticles(JsonReader in) {
    return in.readList(ArticleCodec::read);
  }

  static void write(JsonWriter out, Cart cart) {
    out.beginObject();
    out.name(ARTICLES);
    out.writeArray(cart.articles(), ArticleCodec::write);
    out.endObject();
  }
}
