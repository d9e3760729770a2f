// Generated from shop.Offers.User by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link User}. */
@Generated("dev.jetwright")
final class UserCodec {
  private UserCodec() {}

  static void write(JsonWriter out, User user) {
    if (!out.beginObject(user)) {
      return;
    }
    out.name("name").writeString(user.name());
    out.endObject();
  }
}
