// Generated from shop.Record by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Record}. */
@Generated("dev.jetwright")
final class RecordCodec {
  private RecordCodec() {}

  static Record read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer integer = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "integer" -> integer = IntegerCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new Record(integer);
  }
}
