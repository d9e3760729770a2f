// Generated from shop.Delta.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Done}. */
@Generated("dev.jetwright")
final class DoneCodec {
  private DoneCodec() {}

  static Done read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer tokens = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "tokens" -> tokens = in.readInt();
        default -> in.skipValue();
      }
    }
    return new Done(in.required(tokens, "tokens"));
  }
}
