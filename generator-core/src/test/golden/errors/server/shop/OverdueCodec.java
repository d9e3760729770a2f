// Generated from shop.Overdue by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link Overdue} as JSON. */
@Generated("dev.jetwright")
final class OverdueCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "Overdue");
  private static final byte[] DETAIL = JsonWriter.name("detail");

  private OverdueCodec() {}

  static void write(JsonWriter out, Overdue error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "Overdue"));
    out.endObject();
  }
}
