// Generated from shop.Error by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Error} as JSON. */
@Generated("dev.jetwright")
final class ErrorCodec {
  static final ErrorType<Error> ERROR =
      ErrorType.of("Error", 400, "Error", ErrorCodec::write);

  private static final byte[] TYPE2 = JsonWriter.name("type2");

  private ErrorCodec() {}

  private static void write(JsonWriter out, Error error) {
    out.name(TYPE2);
    out.writeInt(error.getType2());
  }
}
