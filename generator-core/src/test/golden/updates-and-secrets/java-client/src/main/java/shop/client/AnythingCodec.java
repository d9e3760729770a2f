// Generated from shop.Users.Anything by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Map;
import javax.annotation.processing.Generated;
import shop.client.runtime.AnyJson;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Anything}. */
@Generated("dev.jetwright")
final class AnythingCodec {
  private AnythingCodec() {}

  static Anything read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Object value = null;
    Map<String, Object> named = Map.of();
    Object raw = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "value" -> value = AnyJson.read(in);
        case "named" -> named = in.readMap(Text::same, AnyJson::read);
        case "raw" -> raw = AnyJson.read(in);
        default -> in.skipValue();
      }
    }
    return new Anything(
        value,
        named,
        raw);
  }

  static void write(JsonWriter out, Anything anything) {
    if (!out.beginObject(anything)) {
      return;
    }
    AnyJson.write(out.name("value"), anything.value());
    out.name("named").writeMap(anything.named(), Text::same, AnyJson::write);
    AnyJson.write(out.name("raw"), anything.raw());
    out.endObject();
  }
}
