// Generated from shop.Annotated.Names by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Names} as JSON. */
@Generated("dev.jetwright")
final class NamesCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("age")
      .required("full_name")
      .required("input-only")
      .alias("years", "age")
      .alias("oldness", "age")
      .build();

  private static final byte[] AGE = JsonWriter.name("age");
  private static final byte[] FULL_NAME = JsonWriter.name("full_name");
  private static final byte[] SPLIT = JsonWriter.name("output-only");

  private NamesCodec() {}

  static Annotated.@Nullable Names read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int age = 0;
    String fullName = null;
    String split = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> age = in.readInt();
        case 1 -> fullName = in.readString();
        case 2 -> split = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Annotated.Names(
        fullName,
        age,
        split);
  }

  static void write(JsonWriter out, Annotated.Names names) {
    out.beginObject();
    out.name(AGE);
    out.writeInt(names.age());
    out.name(FULL_NAME);
    out.writeString(names.fullName());
    out.name(SPLIT);
    out.writeString(names.split());
    out.endObject();
  }
}
