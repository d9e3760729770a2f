// Generated from shop.ScalarValues.Numbers by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.math.BigInteger;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Numbers}. */
@Generated("dev.jetwright")
final class NumbersCodec {
  private NumbersCodec() {}

  static Numbers read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Byte tiny = null;
    Short small = null;
    BigInteger huge = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "tiny" -> tiny = in.readByte();
        case "small" -> small = in.readShort();
        case "huge" -> huge = in.readBigInteger();
        default -> in.skipValue();
      }
    }
    return new Numbers(
        in.required(tiny, "tiny"),
        in.required(small, "small"),
        huge);
  }

  static void write(JsonWriter out, Numbers numbers) {
    if (!out.beginObject(numbers)) {
      return;
    }
    out.name("tiny").writeByte(numbers.tiny());
    out.name("small").writeShort(numbers.small());
    out.name("huge").writeBigInteger(numbers.huge());
    out.endObject();
  }
}
