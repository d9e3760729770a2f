// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link Page}. */
@Generated("dev.jetwright")
final class PageStringCodec {
  private PageStringCodec() {}

  static Page<String> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    List<String> items = List.of();
    Long total = null;
    Optional<String> first = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "items" -> items = in.readList(JsonReader::readString);
        case "total" -> total = in.readLong();
        case "first" -> first = in.readOptional(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    return new Page<>(
        items,
        in.required(total, "total"),
        first);
  }
}
