// Generated from shop.Users.Login by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Login}. */
@Generated("dev.jetwright")
final class LoginCodec {
  private LoginCodec() {}

  static Login read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String user = null;
    String password = null;
    List<Card> cards = List.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "user" -> user = in.readString();
        case "password" -> password = in.readString();
        case "cards" -> cards = in.readList(CardCodec::read);
        default -> in.skipValue();
      }
    }
    return new Login(
        user,
        password,
        cards);
  }

  static void write(JsonWriter out, Login login) {
    if (!out.beginObject(login)) {
      return;
    }
    out.name("user").writeString(login.user());
    out.name("password").writeString(login.password());
    out.name("cards").writeAll(login.cards(), CardCodec::write);
    out.endObject();
  }
}
