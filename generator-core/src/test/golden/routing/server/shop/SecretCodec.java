// Generated from shop.Files.Secret by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Files.Secret} as JSON. */
@Generated("dev.jetwright")
final class SecretCodec {
  private static final byte[] TEXT = JsonWriter.name("text");

  private SecretCodec() {}

  static void write(JsonWriter out, Files.Secret secret) {
    out.beginObject();
    out.name(TEXT);
    out.writeString(secret.text());
    out.endObject();
  }
}
