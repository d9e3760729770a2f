// Generated from shop.Content.Outcome.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Content.Outcome.Done} as JSON. */
@Generated("dev.jetwright")
final class DoneCodec {
  private static final byte[] NAME = JsonWriter.name("name");

  private DoneCodec() {}

  static void write(JsonWriter out, Content.Outcome.Done done) {
    out.beginObject();
    out.name(NAME);
    out.writeString(done.name());
    out.endObject();
  }
}
