// Generated from shop.ItemPublic by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link ItemPublic}. */
@Generated("dev.jetwright")
final class ItemPublicCodec {
  private ItemPublicCodec() {}

  static ItemPublic read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Optional<String> remark = Optional.empty();
    int amount = 1;
    String state = "new";
    Color color = new Color("RED");
    List<String> tags = List.of("a", "b");
    Integer weight = null;
    ShapePublic shape = null;
    Origin origin = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "remark" -> remark = in.readOptional(JsonReader::readString);
        case "amount" -> amount = in.readInt();
        case "state" -> state = in.readString();
        case "color" -> color = in.readText(Color::new);
        case "tags" -> tags = in.readList(JsonReader::readString);
        case "weight" -> weight = in.readNullable(JsonReader::readInt);
        case "shape" -> shape = ShapePublicCodec.read(in);
        case "origin" -> origin = OriginCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new ItemPublic(
        name,
        remark,
        amount,
        state,
        color,
        tags,
        weight,
        shape,
        origin);
  }
}
