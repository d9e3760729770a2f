package dev.jetwright;

import java.util.Optional;

/**
 * What a server remembers of a client from one request to the next, as a value of the contract
 * language: a record, a bean, a union, a scalar, a list of these.
 *
 * <pre>{@code
 * @Post("/items/{id}")
 * Cart add(int id, Session<Cart> session);
 *
 * @Override
 * public Cart add(int id, Session<Cart> session) {
 *   Cart cart = session.value().orElse(Cart.EMPTY).with(id);
 *   session.replace(cart);
 *   return cart;
 * }
 * }</pre>
 *
 * <p>Operations and providers take it as a parameter. It is no part of the request: documents and
 * SDKs do not know of it. The server needs to be told where sessions are kept; without that it does
 * not start. An application may have sessions of several types; they are parts of one session, one
 * for each type.
 *
 * <p>Nothing is remembered but what was given to {@link #replace}: to change an object in place has
 * no effect. What is given counts when the answer begins, whatever its status below 500: after a
 * crash the session is as it was. Of two requests of a client at the same time the one that answers
 * last wins, for all parts of the session; what must not be lost belongs in a database.
 *
 * @param <T> the type of what is remembered
 */
public interface Session<T> {

  /**
   * What is remembered. Empty for a new client, for a session that has expired or was tampered
   * with, and for a value that the type does not know any more.
   */
  Optional<T> value();

  /**
   * Remembers a value in place of the one before.
   *
   * @throws IllegalArgumentException if it is too large for where sessions are kept
   * @throws IllegalStateException if the answer has begun
   */
  void replace(T value);

  /** Forgets the value. A session in which nothing is remembered any more ends. */
  void clear();

  /** Ends the session with all its parts, as when a user logs out. */
  void end();

  /**
   * Gives the session a new identity, so that nobody can use one that he knew before: to be called
   * when a user logs in.
   */
  void renew();

  /** A session of its own in which nothing is remembered, for tests. */
  static <T> Session<T> empty() {
    return new SessionInMemory<>(Optional.empty());
  }

  /** A session of its own in which a value is remembered, for tests. */
  static <T> Session<T> of(T value) {
    return new SessionInMemory<>(Optional.of(value));
  }
}
