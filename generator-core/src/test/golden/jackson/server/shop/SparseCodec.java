// Generated from shop.Annotated.Sparse by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.Emptiness;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Annotated.Sparse} as JSON. */
@Generated("dev.jetwright")
final class SparseCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("text")
      .required("list")
      .required("number")
      .optional("flag")
      .optional("always")
      .build();

  private static final byte[] TEXT = JsonWriter.name("text");
  private static final byte[] LIST = JsonWriter.name("list");
  private static final byte[] NUMBER = JsonWriter.name("number");
  private static final byte[] FLAG = JsonWriter.name("flag");
  private static final byte[] ALWAYS = JsonWriter.name("always");

  private SparseCodec() {}

  static Annotated.@Nullable Sparse read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Optional<String> text = Optional.empty();
    List<String> list = null;
    int number = 0;
    boolean flag = true;
    Optional<Integer> always = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> text = in.readOptional(JsonReader::readString);
        case 1 -> list = in.readList(JsonReader::readString);
        case 2 -> number = in.readInt();
        case 3 -> flag = in.readBoolean();
        case 4 -> always = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Annotated.Sparse(
        text,
        list,
        number,
        flag,
        always);
  }

  static void write(JsonWriter out, Annotated.Sparse sparse) {
    out.beginObject();
    if (sparse.text().isPresent()) {
      out.name(TEXT);
      out.writeOptional(sparse.text(), JsonWriter::writeString);
    }
    if (!Emptiness.isEmpty(sparse.list())) {
      out.name(LIST);
      out.writeArray(sparse.list(), JsonWriter::writeString);
    }
    if (sparse.number() != 0) {
      out.name(NUMBER);
      out.writeInt(sparse.number());
    }
    if (!sparse.flag()) {
      out.name(FLAG);
      out.writeBoolean(sparse.flag());
    }
    out.name(ALWAYS);
    out.writeOptional(sparse.always(), JsonWriter::writeInt);
    out.endObject();
  }
}
