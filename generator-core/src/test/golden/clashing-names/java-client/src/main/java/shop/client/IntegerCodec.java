// Generated from shop.Integer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Integer}. */
@Generated("dev.jetwright")
final class IntegerCodec {
  private IntegerCodec() {}

  static Integer read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    java.lang.Integer value = null;
    String text = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "value" -> value = in.readInt();
        case "text" -> text = in.readString();
        default -> in.skipValue();
      }
    }
    return new Integer(in.required(value, "value"), text);
  }
}
