// Generated from shop.Lookup.TooYoung by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link TooYoung}. */
@Generated("dev.jetwright")
final class TooYoungCodec {
  private TooYoungCodec() {}

  static TooYoung read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer age = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "age" -> age = in.readInt();
        default -> in.skipValue();
      }
    }
    return new TooYoung(in.required(age, "age"));
  }
}
