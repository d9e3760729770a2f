// Generated from shop.Out by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Out}. */
@Generated("dev.jetwright")
final class OutCodec {
  private OutCodec() {}

  static Out read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String out = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "out" -> out = in.readString();
        default -> in.skipValue();
      }
    }
    return new Out(out);
  }
}
