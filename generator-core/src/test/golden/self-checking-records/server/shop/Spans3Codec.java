// Generated from shop.Spans.Spans3 by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Spans.Spans3} as JSON. */
@Generated("dev.jetwright")
final class Spans3Codec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("error")
      .required("in")
      .required("property")
      .build();

  private Spans3Codec() {}

  static Spans.@Nullable Spans3 read(JsonReader in_) {
    if (!in_.beginObject(NAMES)) {
      return null;
    }
    Spans.Span error = null;
    List<Spans.Span> in = null;
    int property = 0;
    for (int property_ = in_.nextProperty();
        property_ != JsonReader.END;
        property_ = in_.nextProperty()) {
      switch (property_) {
        case 0 -> error = SpanCodec.read(in_);
        case 1 -> in = in_.readList(SpanCodec::read);
        case 2 -> property = in_.readInt();
        default -> in_.skipValue();
      }
    }
    if (!in_.endObject()) {
      return null;
    }
    try {
      return new Spans.Spans3(
          error,
          in,
          property);
    } catch (IllegalArgumentException | AssertionError error_) {
      return in_.refuse(error_);
    }
  }
}
