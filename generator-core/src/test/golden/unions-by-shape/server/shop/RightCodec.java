// Generated from shop.Shapes.Paired.Right by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Paired.Right} as JSON. */
@Generated("dev.jetwright")
final class RightCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("b")
      .build();

  private static final byte[] B = JsonWriter.name("b");

  private RightCodec() {}

  static Shapes.Paired.@Nullable Right read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int b = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> b = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Paired.Right(b);
  }

  static void write(JsonWriter out, Shapes.Paired.Right right) {
    out.beginObject();
    out.name(B);
    out.writeInt(right.b());
    out.endObject();
  }
}
