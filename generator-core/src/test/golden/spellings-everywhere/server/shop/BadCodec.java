// Generated from shop.Bad by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Bad} as JSON. */
@Generated("dev.jetwright")
final class BadCodec {
  static final ErrorType<Bad> ERROR =
      ErrorType.of("Bad", 409, "Bad", BadCodec::write);

  private static final byte[] IBAN = JsonWriter.name("iban");
  private static final byte[] TIME = JsonWriter.name("time");

  private BadCodec() {}

  private static void write(JsonWriter out, Bad error) {
    out.name(IBAN);
    out.writeString(error.getIban().value());
    out.name(TIME);
    out.writeLocalTime(error.getTime());
  }
}
