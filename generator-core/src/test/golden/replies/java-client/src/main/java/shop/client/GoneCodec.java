// Generated from shop.Lookup.Gone by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.time.Instant;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Gone}. */
@Generated("dev.jetwright")
final class GoneCodec {
  private GoneCodec() {}

  static Gone read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Instant since = null;
    String reason = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "since" -> since = in.readInstant();
        case "reason" -> reason = in.readString();
        default -> in.skipValue();
      }
    }
    return new Gone(since, reason);
  }
}
