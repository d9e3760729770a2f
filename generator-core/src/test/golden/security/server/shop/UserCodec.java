// Generated from shop.Accounts.User by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Accounts.User} as JSON. */
@Generated("dev.jetwright")
final class UserCodec {
  private static final byte[] NAME = JsonWriter.name("name");

  private UserCodec() {}

  static void write(JsonWriter out, Accounts.User user) {
    out.beginObject();
    out.name(NAME);
    out.writeString(user.name());
    out.endObject();
  }
}
