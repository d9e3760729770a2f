package dev.jetwright.runtime.json;

import dev.jetwright.RawJson;

/** Any JSON as its text. */
public final class JsonTexts {
  private JsonTexts() {}

  /** Reads a value of any kind. */
  public static RawJson read(JsonReader in) {
    return RawJson.of(in.skipped().toString());
  }

  /** Writes a value of any kind. */
  public static void write(JsonWriter out, RawJson json) {
    out.writeText(json.text());
  }
}
