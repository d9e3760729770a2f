// Generated from shop.Content.Outcome.Done by Jetwright; do not edit.
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
    String name = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        default -> in.skipValue();
      }
    }
    return new Done(name);
  }
}
