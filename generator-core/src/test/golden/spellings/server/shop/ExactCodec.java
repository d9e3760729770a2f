// Generated from shop.Exact by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Exact} as JSON. */
@Generated("dev.jetwright")
final class ExactCodec {
  private static final Scalar<Boolean> FLAG_SCALAR =
      Scalars.BOOLEAN.strict();
  private static final Scalar<Integer> COUNT_SCALAR =
      Scalars.INT.strict();
  private static final Scalar<Long> TOTAL_SCALAR =
      Scalars.LONG.strict();
  private static final Scalar<Double> SHARES_ELEMENT_SCALAR =
      Scalars.DOUBLE.strict();
  private static final Scalar<Instant> AT_SCALAR =
      Scalars.INSTANT.strict();
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("text")
      .required("flag")
      .required("count")
      .optional("total")
      .required("shares")
      .required("at")
      .build();

  private static final byte[] TEXT = JsonWriter.name("text");
  private static final byte[] FLAG = JsonWriter.name("flag");
  private static final byte[] COUNT = JsonWriter.name("count");
  private static final byte[] TOTAL = JsonWriter.name("total");
  private static final byte[] SHARES = JsonWriter.name("shares");
  private static final byte[] AT = JsonWriter.name("at");

  private ExactCodec() {}

  static @Nullable Exact read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String text = null;
    boolean flag = false;
    int count = 0;
    Optional<Long> total = Optional.empty();
    List<Double> shares = null;
    Instant at = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> text = in.readString();
        case 1 -> flag = in.readBoolean(FLAG_SCALAR);
        case 2 -> count = in.readInt(COUNT_SCALAR, ExactValidator::checkCount);
        case 3 -> total = in.readOptional(ExactCodec::readTotal);
        case 4 -> shares = in.readList(ExactCodec::readSharesElement);
        case 5 -> at = in.readScalar(AT_SCALAR);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Exact(
        text,
        flag,
        count,
        total,
        shares,
        at);
  }

  private static @Nullable Long readTotal(JsonReader in) {
    return in.readLong(TOTAL_SCALAR);
  }

  private static @Nullable Double readSharesElement(JsonReader in) {
    return in.readDouble(SHARES_ELEMENT_SCALAR);
  }

  static void write(JsonWriter out, Exact exact) {
    out.beginObject();
    out.name(TEXT);
    out.writeString(exact.text());
    out.name(FLAG);
    out.writeBoolean(exact.flag());
    out.name(COUNT);
    out.writeInt(exact.count());
    out.name(TOTAL);
    out.writeOptional(exact.total(), JsonWriter::writeLong);
    out.name(SHARES);
    out.writeArray(exact.shares(), JsonWriter::writeDouble);
    out.name(AT);
    out.writeInstant(exact.at());
    out.endObject();
  }
}
