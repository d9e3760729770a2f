// Generated from shop.Trees.Nest by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trees.Nest} as JSON. */
@Generated("dev.jetwright")
final class NestCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("around")
      .optional("below")
      .build();

  private static final byte[] AROUND = JsonWriter.name("around");
  private static final byte[] BELOW = JsonWriter.name("below");

  private NestCodec() {}

  static Trees.@Nullable Nest read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Map<String, Trees.Tree> around = null;
    Optional<Trees.Nest> below = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> around = in.readMap(Scalars.STRING, TreeCodec::read);
        case 1 -> below = in.readOptional(NestCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Trees.Nest(around, below);
  }

  static void write(JsonWriter out, Trees.Nest nest) {
    out.beginObject();
    out.name(AROUND);
    out.writeMap(nest.around(), Scalars.STRING, TreeCodec::write);
    out.name(BELOW);
    out.writeOptional(nest.below(), NestCodec::write);
    out.endObject();
  }
}
