// Generated from shop.Users.User by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client.shop;

import javax.annotation.processing.Generated;
import shop.client.shop.runtime.JsonReader;
import shop.client.shop.runtime.JsonWriter;

/** The JSON of {@link User}. */
@Generated("dev.jetwright")
final class UserCodec {
  private UserCodec() {}

  static User read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer id = null;
    String name = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "id" -> id = in.readInt();
        case "name" -> name = in.readString();
        default -> in.skipValue();
      }
    }
    return new User(in.required(id, "id"), name);
  }

  static void write(JsonWriter out, User user) {
    if (!out.beginObject(user)) {
      return;
    }
    out.name("id").writeInt(user.id());
    out.name("name").writeString(user.name());
    out.endObject();
  }
}
