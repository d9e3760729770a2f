// Generated from shop.Accounts.User by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link User}. */
@Generated("dev.jetwright")
final class UserCodec {
  private UserCodec() {}

  static User read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        default -> in.skipValue();
      }
    }
    return new User(name);
  }
}
