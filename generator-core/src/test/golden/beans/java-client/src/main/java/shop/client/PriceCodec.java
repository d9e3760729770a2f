// Generated from shop.Orders.Price by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Price}. */
@Generated("dev.jetwright")
final class PriceCodec {
  private PriceCodec() {}

  static Price read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Long euros = null;
    Optional<Long> cents = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "euros" -> euros = in.readLong();
        case "cents" -> cents = in.readOptional(JsonReader::readLong);
        default -> in.skipValue();
      }
    }
    return new Price(in.required(euros, "euros"), cents);
  }

  static void write(JsonWriter out, Price price) {
    if (!out.beginObject(price)) {
      return;
    }
    out.name("euros").writeLong(price.euros());
    out.name("cents").writeOptional(price.cents(), JsonWriter::writeLong);
    out.endObject();
  }
}
