// Generated from shop.Lookup.TooFar by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link TooFar}. */
@Generated("dev.jetwright")
final class TooFarCodec {
  private TooFarCodec() {}

  static TooFar read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String country = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "country" -> country = in.readString();
        default -> in.skipValue();
      }
    }
    return new TooFar(country);
  }
}
