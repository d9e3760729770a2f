// Generated from shop.Question by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Question} as JSON. */
@Generated("dev.jetwright")
final class QuestionCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("text")
      .build();

  private QuestionCodec() {}

  static @Nullable Question read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String text = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> text = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Question(text);
  }
}
