// Generated from shop.OrderNotFound.Hint by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Hint}. */
@Generated("dev.jetwright")
final class HintCodec {
  private HintCodec() {}

  static Hint read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String text = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "text" -> text = in.readString();
        default -> in.skipValue();
      }
    }
    return new Hint(text);
  }
}
