// Generated from shop.Shape.CirclePublic by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link CirclePublic}. */
@Generated("dev.jetwright")
final class CirclePublicCodec {
  private CirclePublicCodec() {}

  static CirclePublic read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Double radius = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "radius" -> radius = in.readDouble();
        default -> in.skipValue();
      }
    }
    return new CirclePublic(in.required(radius, "radius"));
  }
}
