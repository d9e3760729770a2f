// Generated from shop.Bad by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link Bad} as JSON. */
@Generated("dev.jetwright")
final class BadCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "Bad");
  private static final byte[] DETAIL = JsonWriter.name("detail");
  private static final byte[] IBAN = JsonWriter.name("iban");
  private static final byte[] TIME = JsonWriter.name("time");

  private BadCodec() {}

  static void write(JsonWriter out, Bad error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "Bad"));
    out.name(IBAN);
    out.writeString(error.getIban().value());
    out.name(TIME);
    out.writeLocalTime(error.getTime());
    out.endObject();
  }
}
