// Generated from shop.Annotated.Sparse by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Sparse}. */
@Generated("dev.jetwright")
final class SparseCodec {
  private SparseCodec() {}

  static Sparse read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Optional<String> text = Optional.empty();
    List<String> list = List.of();
    int number = 0;
    boolean flag = true;
    Optional<Integer> always = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "text" -> text = in.readOptional(JsonReader::readString);
        case "list" -> list = in.readList(JsonReader::readString);
        case "number" -> number = in.readInt();
        case "flag" -> flag = in.readBoolean();
        case "always" -> always = in.readOptional(JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    return new Sparse(
        text,
        list,
        number,
        flag,
        always);
  }

  static void write(JsonWriter out, Sparse sparse) {
    if (!out.beginObject(sparse)) {
      return;
    }
    out.name("text").writeOptional(sparse.text(), JsonWriter::writeString);
    out.name("list").writeAll(sparse.list(), JsonWriter::writeString);
    out.name("number").writeInt(sparse.number());
    out.name("flag").writeBoolean(sparse.flag());
    out.name("always").writeOptional(sparse.always(), JsonWriter::writeInt);
    out.endObject();
  }
}
