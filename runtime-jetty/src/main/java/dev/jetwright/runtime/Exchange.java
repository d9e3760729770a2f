package dev.jetwright.runtime;

import dev.jetwright.runtime.json.Encoder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request and its answer. */
public final class Exchange {
  /** A path parameter. */
  public Parameter path(String name) {
    throw new UnsupportedOperationException();
  }

  /** A query parameter. */
  public Parameter query(String name) {
    throw new UnsupportedOperationException();
  }

  /** A header parameter. */
  public Parameter header(String name) {
    throw new UnsupportedOperationException();
  }

  /** The JSON body. */
  public BodyReader body() {
    throw new UnsupportedOperationException();
  }

  /** Answers 422 and ends the exchange when anything of the request was wrong. */
  public void rejectIfFaulty() {
    throw new UnsupportedOperationException();
  }

  /** Answers without a body. */
  public void send(int status) {
    throw new UnsupportedOperationException();
  }

  /** Answers with a value. */
  public <T> void send(int status, T value, Encoder<? super T> encoder) {
    throw new UnsupportedOperationException();
  }

  /** Answers with a value, or with 404 when there is none. */
  public <T> void sendOptional(int status, Optional<T> value, Encoder<? super T> encoder) {
    throw new UnsupportedOperationException();
  }

  /** Answers with a value or null. */
  public <T> void sendNullable(int status, @Nullable T value, Encoder<? super T> encoder) {
    throw new UnsupportedOperationException();
  }
}
