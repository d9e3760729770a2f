package dev.jetwright.jwt;

import dev.jetwright.HttpException;
import java.net.URI;
import java.util.Map;

/**
 * No token can be verified, since the keys could not be fetched and none are left from before. It
 * answers 503: it is not the caller's token that is wrong.
 */
public final class KeysUnavailable extends HttpException {
  private static final long serialVersionUID = 1L;
  private static final int UNAVAILABLE = 503;

  KeysUnavailable(URI uri, Throwable cause) {
    super(
        UNAVAILABLE,
        "Credentials cannot be verified at the moment",
        Map.of("Retry-After", "30"),
        new IllegalStateException("No keys from " + uri, cause));
  }
}
