// Generated from shop.Users.Anything by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.RawJson;
import dev.jetwright.runtime.json.AnyJson;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonTexts;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Users.Anything} as JSON. */
@Generated("dev.jetwright")
final class AnythingCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("value")
      .required("named")
      .required("raw")
      .build();

  private static final byte[] VALUE = JsonWriter.name("value");
  private static final byte[] NAMED = JsonWriter.name("named");
  private static final byte[] RAW = JsonWriter.name("raw");

  private AnythingCodec() {}

  static Users.@Nullable Anything read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Object value = null;
    Map<String, Object> named = null;
    RawJson raw = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> value = AnyJson.read(in);
        case 1 -> named = in.readMap(Scalars.STRING, AnyJson::read);
        case 2 -> raw = JsonTexts.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Users.Anything(
        value,
        named,
        raw);
  }

  static void write(JsonWriter out, Users.Anything anything) {
    out.beginObject();
    out.name(VALUE);
    AnyJson.write(out, anything.value());
    out.name(NAMED);
    out.writeMap(anything.named(), Scalars.STRING, AnyJson::write);
    out.name(RAW);
    JsonTexts.write(out, anything.raw());
    out.endObject();
  }
}
