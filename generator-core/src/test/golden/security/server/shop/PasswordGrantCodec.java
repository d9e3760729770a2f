// Generated from dev.jetwright.PasswordGrant by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.PasswordGrant;
import dev.jetwright.Secret;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.json.Secrets;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link PasswordGrant} as JSON. */
@Generated("dev.jetwright")
final class PasswordGrantCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("grant_type")
      .required("username")
      .required("password")
      .optional("scope")
      .optional("client_id")
      .optional("client_secret")
      .build();

  private PasswordGrantCodec() {}

  static @Nullable PasswordGrant read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Optional<String> grantType = Optional.empty();
    String username = null;
    Secret<String> password = null;
    String scope = "";
    Optional<String> clientId = Optional.empty();
    Optional<Secret<String>> clientSecret = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> grantType = in.readOptional(JsonReader::readString, PasswordGrantValidator::checkGrantType);
        case 1 -> username = in.readString();
        case 2 -> password = Secrets.read(in, JsonReader::readString);
        case 3 -> scope = in.readString();
        case 4 -> clientId = in.readOptional(JsonReader::readString);
        case 5 -> clientSecret = in.readOptional(PasswordGrantCodec::readClientSecret);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      return new PasswordGrant(
          grantType,
          username,
          password,
          scope,
          clientId,
          clientSecret);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  private static @Nullable Secret<String> readClientSecret(JsonReader in) {
    return Secrets.read(in, JsonReader::readString);
  }
}
