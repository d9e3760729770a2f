// Generated from shop.Annotated.Open by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Open} as JSON. */
@Generated("dev.jetwright")
final class OpenCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("known")
      .build();

  private static final byte[] KNOWN = JsonWriter.name("known");

  private OpenCodec() {}

  static Annotated.@Nullable Open read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int known = 0;
    Map<String, Integer> others = new LinkedHashMap<>();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> known = in.readInt();
        default -> others.put(in.name(), in.readInt(OpenValidator::checkOthersValue));
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Annotated.Open(known, others);
  }

  static void write(JsonWriter out, Annotated.Open open) {
    out.beginObject();
    out.name(KNOWN);
    out.writeInt(open.known());
    out.writeProperties(open.others(), JsonWriter::writeInt);
    out.endObject();
  }
}
