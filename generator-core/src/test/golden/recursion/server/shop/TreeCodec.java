// Generated from shop.Trees.Tree by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Trees.Tree} as JSON. */
@Generated("dev.jetwright")
final class TreeCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("branches")
      .optional("nest")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] BRANCHES = JsonWriter.name("branches");
  private static final byte[] NEST = JsonWriter.name("nest");

  private TreeCodec() {}

  static Trees.@Nullable Tree read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    List<Trees.Tree> branches = null;
    Optional<Trees.Nest> nest = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(TreeValidator::checkName);
        case 1 -> branches = in.readList(TreeCodec::read);
        case 2 -> nest = in.readOptional(NestCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Trees.Tree(
        name,
        branches,
        nest);
  }

  static void write(JsonWriter out, Trees.Tree tree) {
    out.beginObject();
    out.name(NAME);
    out.writeString(tree.name());
    out.name(BRANCHES);
    out.writeArray(tree.branches(), TreeCodec::write);
    out.name(NEST);
    out.writeOptional(tree.nest(), NestCodec::write);
    out.endObject();
  }
}
