// Generated from shop.Annotated.Strict by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Strict} as JSON. */
@Generated("dev.jetwright")
final class StrictCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("a")
      .optional("b")
      .optional("legacy")
      .build();

  private static final byte[] A = JsonWriter.name("a");
  private static final byte[] B = JsonWriter.name("b");

  private StrictCodec() {}

  static Annotated.@Nullable Strict read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int a = 0;
    int b = 0;
    Optional<String> legacy = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> a = in.readInt();
        case 1 -> in.skipValue();
        case 2 -> in.skipValue();
        default -> in.forbidProperty();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Annotated.Strict(
        a,
        b,
        legacy);
  }

  static void write(JsonWriter out, Annotated.Strict strict) {
    out.beginObject();
    out.name(A);
    out.writeInt(strict.a());
    out.name(B);
    out.writeInt(strict.b());
    out.endObject();
  }
}
