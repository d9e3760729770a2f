// Generated from shop.Places.Line by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Line}. */
@Generated("dev.jetwright")
final class LineCodec {
  private LineCodec() {}

  static void write(JsonWriter out, Line line) {
    if (!out.beginObject(line)) {
      return;
    }
    PointCodec.write(out.name("from"), line.from());
    out.name("to").writeOptional(line.to(), PointCodec::write);
    out.endObject();
  }
}
