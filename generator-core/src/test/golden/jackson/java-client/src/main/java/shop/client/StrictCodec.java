// Generated from shop.Annotated.Strict by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Strict}. */
@Generated("dev.jetwright")
final class StrictCodec {
  private StrictCodec() {}

  static Strict read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer a = null;
    Optional<Integer> b = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "a" -> a = in.readInt();
        case "b" -> b = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    return new Strict(in.required(a, "a"), b);
  }

  static void write(JsonWriter out, Strict strict) {
    if (!out.beginObject(strict)) {
      return;
    }
    out.name("a").writeInt(strict.a());
    out.endObject();
  }
}
