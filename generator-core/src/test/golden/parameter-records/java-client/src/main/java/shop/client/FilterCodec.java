// Generated from shop.Items.Filter by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Filter}. */
@Generated("dev.jetwright")
final class FilterCodec {
  private FilterCodec() {}

  static void write(JsonWriter out, Filter filter) {
    if (!out.beginObject(filter)) {
      return;
    }
    out.name("name").writeOptional(filter.name(), JsonWriter::writeString);
    out.name("price").writeOptional(filter.price(), RangeCodec::write);
    out.name("colors").writeOptional(filter.colors(), Encoder.list(Encoder.text(Color::value)));
    out.name("sizes").writeMap(filter.sizes(), Text::same, Encoder.list(JsonWriter::writeInt));
    out.name("not").writeOptional(filter.not(), FilterCodec::write);
    out.name("ranges").writeAll(filter.ranges(), RangeCodec::write);
    out.name("json").writeOptional(filter.json(), RangeCodec::write);
    out.endObject();
  }
}
