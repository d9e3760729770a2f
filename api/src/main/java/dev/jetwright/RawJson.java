package dev.jetwright;

import java.util.Objects;

/**
 * Any JSON, as its text: taken from a request as it was sent, and written into an answer as it is.
 *
 * <pre>{@code
 * public record Event(String name, RawJson payload) {}
 *
 * new Event("paid", RawJson.of("{\"amount\":5}"));
 * }</pre>
 *
 * <p>Nothing checks the text that is written: it must be JSON.
 *
 * @param text the JSON
 */
public record RawJson(String text) {

  /** Refuses null; the JSON for that is the text {@code null}. */
  public RawJson {
    Objects.requireNonNull(text);
  }

  /** A text that is JSON. */
  public static RawJson of(String text) {
    return new RawJson(text);
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
