package dev.jetwright.client;

import java.net.URI;

/**
 * Another place that an operation leads to. The SDK does not go there.
 *
 * @param status the status, which says for how long and with what method
 * @param location the place, perhaps relative to that of the call
 */
public record Redirection(int status, URI location) {

  /** What an answer says. */
  public static Redirection of(Answer answer) {
    return new Redirection(answer.status(), answer.header("location", Text::toUri));
  }
}
