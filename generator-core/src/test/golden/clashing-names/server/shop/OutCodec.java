// Generated from shop.Out by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Out} as JSON. */
@Generated("dev.jetwright")
final class OutCodec {
  private static final byte[] OUT = JsonWriter.name("out");

  private OutCodec() {}

  static void write(JsonWriter out_, Out out) {
    out_.beginObject();
    out_.name(OUT);
    out_.writeString(out.out());
    out_.endObject();
  }
}
