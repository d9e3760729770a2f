// Generated from dev.jetwright.PreconditionFailed by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.PreconditionFailed;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Writes {@link PreconditionFailed} as JSON. */
@Generated("dev.jetwright")
final class PreconditionFailedCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "PreconditionFailed");
  private static final byte[] DETAIL = JsonWriter.name("detail");

  private PreconditionFailedCodec() {}

  static void write(JsonWriter out, PreconditionFailed error) {
    out.beginObject();
    out.tag(TAG);
    out.name(DETAIL);
    out.writeString(Objects.requireNonNullElse(error.getMessage(), "PreconditionFailed"));
    out.endObject();
  }
}
