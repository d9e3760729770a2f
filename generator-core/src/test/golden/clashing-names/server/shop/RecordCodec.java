// Generated from shop.Record by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Record} as JSON. */
@Generated("dev.jetwright")
final class RecordCodec {
  private static final byte[] INTEGER = JsonWriter.name("integer");

  private RecordCodec() {}

  static void write(JsonWriter out, Record record) {
    out.beginObject();
    out.name(INTEGER);
    IntegerCodec.write(out, record.integer());
    out.endObject();
  }
}
