// Generated from shop.Route by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Route} as JSON. */
@Generated("dev.jetwright")
final class RouteCodec {
  private static final byte[] EXCHANGE = JsonWriter.name("exchange");
  private static final byte[] NUMBER = JsonWriter.name("number");

  private RouteCodec() {}

  static void write(JsonWriter out, Route route) {
    out.beginObject();
    out.name(EXCHANGE);
    out.writeOptional(route.exchange(), IntegerCodec::write);
    out.name(NUMBER);
    IntegerCodec.write(out, route.number());
    out.endObject();
  }
}
