// Generated from shop.Annotated.Names by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Names}. */
@Generated("dev.jetwright")
final class NamesCodec {
  private NamesCodec() {}

  static Names read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Integer age = null;
    String fullName = null;
    String split = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "age" -> age = in.readInt();
        case "full_name" -> fullName = in.readString();
        case "output-only" -> split = in.readString();
        default -> in.skipValue();
      }
    }
    return new Names(
        in.required(age, "age"),
        fullName,
        split);
  }

  static void write(JsonWriter out, Names names) {
    if (!out.beginObject(names)) {
      return;
    }
    out.name("age").writeInt(names.age());
    out.name("full_name").writeString(names.fullName());
    out.name("input-only").writeString(names.split());
    out.endObject();
  }
}
