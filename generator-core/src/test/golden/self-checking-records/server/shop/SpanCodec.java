// Generated from shop.Spans.Span by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Spans.Span} as JSON. */
@Generated("dev.jetwright")
final class SpanCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("from")
      .required("to")
      .build();

  private SpanCodec() {}

  static Spans.@Nullable Span read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int from = 0;
    int to = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> from = in.readInt();
        case 1 -> to = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      return new Spans.Span(from, to);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }
}
