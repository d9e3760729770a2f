// Generated from shop.Annotated.Open by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Open}. */
@Generated("dev.jetwright")
final class OpenCodec {
  private OpenCodec() {}

  static Open read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer known = null;
    Map<String, Integer> others = new LinkedHashMap<>();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "known" -> known = in.readInt();
        default -> others.put(property, in.readInt());
      }
    }
    return new Open(in.required(known, "known"), others);
  }

  static void write(JsonWriter out, Open open) {
    if (!out.beginObject(open)) {
      return;
    }
    out.name("known").writeInt(open.known());
    out.writeProperties(open.others(), JsonWriter::writeInt);
    out.endObject();
  }
}
