package dev.jetwright.runtime.json;

import dev.jetwright.Secret;
import org.jspecify.annotations.Nullable;

/** Reads secrets, and writes a mask in their place. */
public final class Secrets {
  private Secrets() {}

  /** Reads a secret. */
  public static <T> @Nullable Secret<T> read(JsonReader in, Decoder<T> decoder) {
    T value = decoder.decode(in);
    return value == null ? null : Secret.of(value);
  }

  /** Writes the mask. */
  public static void write(JsonWriter out, Secret<?> secret) {
    out.writeString(secret.toString());
  }
}
