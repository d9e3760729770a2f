// Generated from dev.jetwright.PasswordGrant by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link PasswordGrant}. */
@Generated("dev.jetwright")
final class PasswordGrantCodec {
  private PasswordGrantCodec() {}

  static void write(JsonWriter out, PasswordGrant passwordGrant) {
    if (!out.beginObject(passwordGrant)) {
      return;
    }
    out.name("grant_type").writeOptional(passwordGrant.grantType(), JsonWriter::writeString);
    out.name("username").writeString(passwordGrant.username());
    out.name("password").writeString(passwordGrant.password());
    out.name("scope").writeString(passwordGrant.scope());
    out.name("client_id").writeOptional(passwordGrant.clientId(), JsonWriter::writeString);
    out.name("client_secret").writeOptional(passwordGrant.clientSecret(), JsonWriter::writeString);
    out.endObject();
  }
}
