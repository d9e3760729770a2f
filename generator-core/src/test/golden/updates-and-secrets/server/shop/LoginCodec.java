// Generated from shop.Users.Login by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.Secret;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.json.Secrets;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Users.Login} as JSON. */
@Generated("dev.jetwright")
final class LoginCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("user")
      .required("password")
      .required("cards")
      .build();

  private static final byte[] USER = JsonWriter.name("user");
  private static final byte[] PASSWORD = JsonWriter.name("password");
  private static final byte[] CARDS = JsonWriter.name("cards");

  private LoginCodec() {}

  static Users.@Nullable Login read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String user = null;
    Secret<String> password = null;
    List<Users.Card> cards = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> user = in.readString();
        case 1 -> password = Secrets.read(in, LoginCodec::readPasswordSecret);
        case 2 -> cards = in.readList(CardCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Users.Login(
        user,
        password,
        cards);
  }

  private static @Nullable String readPasswordSecret(JsonReader in) {
    return in.readString(LoginValidator::checkPasswordSecret);
  }

  static void write(JsonWriter out, Users.Login login) {
    out.beginObject();
    out.name(USER);
    out.writeString(login.user());
    out.name(PASSWORD);
    Secrets.write(out, login.password());
    out.name(CARDS);
    out.writeArray(login.cards(), CardCodec::write);
    out.endObject();
  }
}
