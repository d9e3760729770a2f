// Generated from Greetings.Greeting by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Greetings.Greeting} as JSON. */
@Generated("dev.jetwright")
final class GreetingCodec {
  private static final byte[] TEXT = JsonWriter.name("text");

  private GreetingCodec() {}

  static void write(JsonWriter out, Greetings.Greeting greeting) {
    out.beginObject();
    out.name(TEXT);
    out.writeString(greeting.text());
    out.endObject();
  }
}
