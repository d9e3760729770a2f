// Generated from shop.ScalarValues.Numbers by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ScalarValues.Numbers} as JSON. */
@Generated("dev.jetwright")
final class NumbersCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("tiny")
      .required("small")
      .required("huge")
      .build();

  private static final byte[] TINY = JsonWriter.name("tiny");
  private static final byte[] SMALL = JsonWriter.name("small");
  private static final byte[] HUGE = JsonWriter.name("huge");

  private NumbersCodec() {}

  static ScalarValues.@Nullable Numbers read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    byte tiny = 0;
    short small = 0;
    BigInteger huge = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> tiny = in.readByte(NumbersValidator::checkTiny);
        case 1 -> small = in.readShort(NumbersValidator::checkSmall);
        case 2 -> huge = in.read(JsonReader::readBigInteger, NumbersValidator::checkHuge);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new ScalarValues.Numbers(
        tiny,
        small,
        huge);
  }

  static void write(JsonWriter out, ScalarValues.Numbers numbers) {
    out.beginObject();
    out.name(TINY);
    out.writeByte(numbers.tiny());
    out.name(SMALL);
    out.writeShort(numbers.small());
    out.name(HUGE);
    out.writeBigInteger(numbers.huge());
    out.endObject();
  }
}
