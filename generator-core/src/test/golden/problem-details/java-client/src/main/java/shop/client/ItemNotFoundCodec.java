// Generated from shop.ItemNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.JsonReader;

/** The JSON of {@link ItemNotFound}. */
@Generated("dev.jetwright")
final class ItemNotFoundCodec {
  private ItemNotFoundCodec() {}

  static ItemNotFound read(Answer answer) {
    return answer.read(in -> read(answer, in));
  }

  private static ItemNotFound read(Answer answer, JsonReader in) {
    Integer itemId = null;
    in.beginObject();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "itemId" -> itemId = in.readInt();
        default -> in.skipValue();
      }
    }
    return new ItemNotFound(answer, in.required(itemId, "itemId"));
  }
}
