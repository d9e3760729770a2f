// Generated from shop.Delta by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Delta} as JSON. */
@Generated("dev.jetwright")
final class DeltaCodec {
  private DeltaCodec() {}

  static void write(JsonWriter out, Delta delta) {
    if (delta instanceof Delta.Token token) {
      TokenCodec.write(out, token);
    } else if (delta instanceof Delta.Done done) {
      DoneCodec.write(out, done);
    } else {
      throw new NullPointerException("delta");
    }
  }
}
