// Generated from shop.Route by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Route}. */
@Generated("dev.jetwright")
final class RouteCodec {
  private RouteCodec() {}

  static Route read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Optional<Integer> exchange = Optional.empty();
    Integer number = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "exchange" -> exchange = in.readOptional(IntegerCodec::read);
        case "number" -> number = IntegerCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new Route(exchange, number);
  }
}
