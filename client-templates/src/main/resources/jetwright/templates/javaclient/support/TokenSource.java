package dev.jetwright.client;

import java.util.Optional;

/**
 * Gives tokens, from any thread.
 *
 * <pre>{@code
 * builder.credential(Schemes.HTTP_BEARER, refused -> refused.isPresent() ? renewed() : current())
 * }</pre>
 */
@FunctionalInterface
public interface TokenSource {

  /**
   * The token of a request; null if there is none.
   *
   * @param refused the token to which the server has just answered 401; another one is sent at once
   */
  String token(Optional<String> refused);
}
