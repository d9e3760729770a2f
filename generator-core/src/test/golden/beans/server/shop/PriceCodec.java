// Generated from shop.Orders.Price by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Orders.Price} as JSON. */
@Generated("dev.jetwright")
final class PriceCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("euros")
      .optional("cents")
      .build();

  private static final byte[] EUROS = JsonWriter.name("euros");
  private static final byte[] CENTS = JsonWriter.name("cents");

  private PriceCodec() {}

  static Orders.@Nullable Price read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    long euros = 0;
    Optional<Long> cents = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> euros = in.readLong();
        case 1 -> cents = in.readOptional(JsonReader::readLong);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      return Orders.Price.of(euros, cents);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Orders.Price price) {
    out.beginObject();
    out.name(EUROS);
    out.writeLong(price.getEuros());
    out.name(CENTS);
    out.writeOptional(price.getCents(), JsonWriter::writeLong);
    out.endObject();
  }
}
