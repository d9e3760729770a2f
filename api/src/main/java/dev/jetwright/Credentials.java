package dev.jetwright;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Compares credentials.
 *
 * <pre>{@code
 * if (!Credentials.equal(key, settings.apiKey())) {
 *   throw new HttpException(403, "Not enough permissions");
 * }
 * }</pre>
 */
public final class Credentials {
  private Credentials() {}

  /**
   * Whether two secrets are the same. How long it takes depends on how long they are, and not on
   * where they differ, so that nobody can guess one letter after the other.
   */
  public static boolean equal(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
