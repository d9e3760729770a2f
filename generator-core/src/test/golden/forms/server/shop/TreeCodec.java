// Generated from shop.Tree by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Tree} as JSON. */
@Generated("dev.jetwright")
final class TreeCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("label")
      .required("children")
      .optional("sibling")
      .required("named")
      .required("rows")
      .build();

  private TreeCodec() {}

  static @Nullable Tree read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String label = null;
    List<Tree> children = null;
    Optional<Tree> sibling = Optional.empty();
    Map<String, Tree> named = null;
    List<List<Tree>> rows = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> label = in.readString();
        case 1 -> children = in.readList(TreeCodec::read);
        case 2 -> sibling = in.readOptional(TreeCodec::read);
        case 3 -> named = in.readMap(Scalars.STRING, TreeCodec::read);
        case 4 -> rows = in.readList(TreeCodec::readRowsElement);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Tree(
        label,
        children,
        sibling,
        named,
        rows);
  }

  private static @Nullable List<Tree> readRowsElement(JsonReader in) {
    return in.readList(TreeCodec::read);
  }
}
