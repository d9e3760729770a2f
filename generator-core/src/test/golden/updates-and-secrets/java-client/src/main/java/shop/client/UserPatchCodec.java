// Generated from shop.Users.UserPatch by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Update;

/** The JSON of {@link UserPatch}. */
@Generated("dev.jetwright")
final class UserPatchCodec {
  private UserPatchCodec() {}

  static UserPatch read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Update<String> name = Update.absent();
    Update<Integer> age = Update.absent();
    Update<Boolean> active = Update.absent();
    Update<List<String>> tags = Update.absent();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = Update.read(in, JsonReader::readString);
        case "age" -> age = Update.read(in, JsonReader::readInt);
        case "active" -> active = Update.read(in, JsonReader::readBoolean);
        case "tags" -> tags = Update.read(in, Decoder.list(JsonReader::readString));
        default -> in.skipValue();
      }
    }
    return new UserPatch(
        name,
        age,
        active,
        tags);
  }

  static void write(JsonWriter out, UserPatch userPatch) {
    if (!out.beginObject(userPatch)) {
      return;
    }
    Update.write(out, "name", userPatch.name(), JsonWriter::writeString);
    Update.write(out, "age", userPatch.age(), JsonWriter::writeInt);
    Update.write(out, "active", userPatch.active(), JsonWriter::writeBoolean);
    Update.write(out, "tags", userPatch.tags(), Encoder.list(JsonWriter::writeString));
    out.endObject();
  }
}
