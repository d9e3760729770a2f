package dev.jetwright.runtime.sample;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Price} from JSON. */
@Generated("dev.jetwright")
final class PriceCodec {
  private static final PropertyNames NAMES =
      PropertyNames.builder().required("amount").required("from").build();

  private PriceCodec() {}

  static @Nullable Price read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    BigDecimal amount = null;
    LocalDate from = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> amount = in.read(JsonReader::readDecimal, PriceValidator::checkAmount);
        case 1 -> from = in.readDate();
        default -> in.skipValue();
      }
    }
    return in.endObject() ? new Price(amount, from) : null;
  }
}
