// Generated from shop.Accounts.Token by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Token}. */
@Generated("dev.jetwright")
final class TokenCodec {
  private TokenCodec() {}

  static Token read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String access_token = null;
    String token_type = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "access_token" -> access_token = in.readString();
        case "token_type" -> token_type = in.readString();
        default -> in.skipValue();
      }
    }
    return new Token(access_token, token_type);
  }
}
