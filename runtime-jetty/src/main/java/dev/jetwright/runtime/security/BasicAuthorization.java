package dev.jetwright.runtime.security;

import dev.jetwright.BasicCredentials;
import dev.jetwright.NotAuthenticated;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a user name and a password (RFC 7617). */
final class BasicAuthorization {
  /** So many letters of Base64 stand for whole bytes. */
  private static final int UNIT = 4;

  private BasicAuthorization() {}

  /**
   * The credentials of a request; null without any.
   *
   * @throws NotAuthenticated if they cannot be read, although they are there
   */
  static @Nullable BasicCredentials read(Carrier carrier, String challenge) {
    String parameters = SchemeName.parameters(carrier.headerText("Authorization"), "Basic");
    if (parameters == null) {
      return null;
    }
    String text = decoded(parameters);
    int colon = text == null ? -1 : text.indexOf(':');
    if (colon < 0) {
      throw new NotAuthenticated(List.of(challenge));
    }
    return new BasicCredentials(text.substring(0, colon), text.substring(colon + 1));
  }

  private static @Nullable String decoded(String base64) {
    if (base64.length() % UNIT != 0) {
      return null;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return null;
    }
  }
}
