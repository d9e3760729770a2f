// Generated from shop.Users.UserPatch by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.Update;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.json.Updates;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Users.UserPatch} as JSON. */
@Generated("dev.jetwright")
final class UserPatchCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("name")
      .optional("age")
      .optional("active")
      .optional("tags")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] AGE = JsonWriter.name("age");
  private static final byte[] ACTIVE = JsonWriter.name("active");
  private static final byte[] TAGS = JsonWriter.name("tags");

  private UserPatchCodec() {}

  static Users.@Nullable UserPatch read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Update<String> name = Update.absent();
    Update<Integer> age = Update.absent();
    Update<Boolean> active = Update.absent();
    Update<List<String>> tags = Update.absent();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = Updates.read(in, JsonReader::readString, UserPatchValidator::checkName);
        case 1 -> age = Updates.read(in, JsonReader::readInt, UserPatchValidator::checkAge);
        case 2 -> active = Updates.readNotNull(in, JsonReader::readBoolean);
        case 3 -> tags = Updates.read(in, UserPatchCodec::readTags);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Users.UserPatch(
        name,
        age,
        active,
        tags);
  }

  private static @Nullable List<String> readTags(JsonReader in) {
    return in.readList(JsonReader::readString, UserPatchValidator::checkTagsElement);
  }

  static void write(JsonWriter out, Users.UserPatch userPatch) {
    out.beginObject();
    if (userPatch.name().isPresent()) {
      out.name(NAME);
      Updates.write(out, userPatch.name(), JsonWriter::writeString);
    }
    if (userPatch.age().isPresent()) {
      out.name(AGE);
      Updates.write(out, userPatch.age(), JsonWriter::writeInt);
    }
    if (userPatch.active().isPresent()) {
      out.name(ACTIVE);
      Updates.write(out, userPatch.active(), JsonWriter::writeBoolean);
    }
    if (userPatch.tags().isPresent()) {
      out.name(TAGS);
      Updates.write(out, userPatch.tags(), UserPatchCodec::writeTags);
    }
    out.endObject();
  }

  private static void writeTags(JsonWriter out, List<String> value) {
    out.writeArray(value, JsonWriter::writeString);
  }
}
