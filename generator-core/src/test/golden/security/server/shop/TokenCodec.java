// Generated from shop.Accounts.Token by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Accounts.Token} as JSON. */
@Generated("dev.jetwright")
final class TokenCodec {
  private static final byte[] ACCESS_TOKEN = JsonWriter.name("access_token");
  private static final byte[] TOKEN_TYPE = JsonWriter.name("token_type");

  private TokenCodec() {}

  static void write(JsonWriter out, Accounts.Token token) {
    out.beginObject();
    out.name(ACCESS_TOKEN);
    out.writeString(token.access_token());
    out.name(TOKEN_TYPE);
    out.writeString(token.token_type());
    out.endObject();
  }
}
