package dev.jetwright.runtime.session;

import dev.jetwright.RawJson;
import dev.jetwright.Session;
import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.Encoder;
import dev.jetwright.runtime.json.JsonInput;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.MalformedJson;
import java.util.Objects;
import java.util.Optional;

/** One type's part of a session. */
final class SessionPart<T> implements Session<T> {
  private final RequestSession session;
  private final String name;
  private final Decoder<T> decoder;
  private final Encoder<? super T> encoder;

  SessionPart(RequestSession session, String name, Decoder<T> decoder, Encoder<? super T> encoder) {
    this.session = session;
    this.name = name;
    this.decoder = decoder;
    this.encoder = encoder;
  }

  /** What an earlier version of the type wrote, and this one cannot read, is nothing. */
  @Override
  public Optional<T> value() {
    RawJson json = session.part(name);
    if (json == null) {
      return Optional.empty();
    }
    JsonInput input = JsonInput.of(json.text());
    try {
      T value = input.read(decoder);
      return input.isFaulty() ? Optional.empty() : Optional.ofNullable(value);
    } catch (MalformedJson e) {
      return Optional.empty();
    }
  }

  @Override
  public void replace(T value) {
    Objects.requireNonNull(value, "value");
    JsonWriter out = new JsonWriter();
    encoder.encode(out, value);
    session.put(name, RawJson.of(out.toString()));
  }

  @Override
  public void clear() {
    session.put(name, null);
  }

  @Override
  public void end() {
    session.end();
  }

  @Override
  public void renew() {
    session.renew();
  }
}
