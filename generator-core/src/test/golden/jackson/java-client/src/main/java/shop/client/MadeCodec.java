// Generated from shop.Annotated.Made by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Made}. */
@Generated("dev.jetwright")
final class MadeCodec {
  private MadeCodec() {}

  static Made read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Optional<UUID> id = Optional.empty();
    Optional<Integer> number = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "id" -> id = in.readOptional(JsonReader::readUuid);
        case "number" -> number = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    return new Made(id, number);
  }

  static void write(JsonWriter out, Made made) {
    if (!out.beginObject(made)) {
      return;
    }
    out.writeIfPresent("id", made.id(), JsonWriter::writeUuid);
    out.writeIfPresent("number", made.number(), JsonWriter::writeInt);
    out.endObject();
  }
}
