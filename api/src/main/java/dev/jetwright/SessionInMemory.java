package dev.jetwright;

import java.util.Optional;

/** A session without a server. */
final class SessionInMemory<T> implements Session<T> {
  private volatile Optional<T> value;

  SessionInMemory(Optional<T> value) {
    this.value = value;
  }

  @Override
  public Optional<T> value() {
    return value;
  }

  @Override
  public void replace(T replacement) {
    value = Optional.of(replacement);
  }

  @Override
  public void clear() {
    value = Optional.empty();
  }

  @Override
  public void end() {
    clear();
  }

  @Override
  public void renew() {
    // It has no identity.
  }
}
