// Generated from shop.Error by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link Error} as JSON. */
@Generated("dev.jetwright")
final class ErrorCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "Error");
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] TYPE2 = JsonWriter.name("type2");

  private ErrorCodec() {}

  static void write(JsonWriter out, Error error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "Error"));
    out.name(TYPE2);
    out.writeInt(error.getType2());
    out.endObject();
  }
}
