// Generated from shop.Conflict by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Conflict}. */
@Generated("dev.jetwright")
final class ConflictItemCodec {
  private ConflictItemCodec() {}

  static Conflict<Item> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Item current = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "current" -> current = ItemCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new Conflict<>(current);
  }
}
