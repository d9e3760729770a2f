// Generated from shop.Tree by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Tree}. */
@Generated("dev.jetwright")
final class TreeCodec {
  private TreeCodec() {}

  static void write(JsonWriter out, Tree tree) {
    if (!out.beginObject(tree)) {
      return;
    }
    out.name("label").writeString(tree.label());
    out.name("children").writeAll(tree.children(), TreeCodec::write);
    out.name("sibling").writeOptional(tree.sibling(), TreeCodec::write);
    out.name("named").writeMap(tree.named(), Text::same, TreeCodec::write);
    out.name("rows").writeAll(tree.rows(), Encoder.list(TreeCodec::write));
    out.endObject();
  }
}
