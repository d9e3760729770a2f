// Generated from shop.Shapes.Paired by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.Decoder;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.Tags;
import dev.jetwright.runtime.json.Unions;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Paired} as JSON. */
@Generated("dev.jetwright")
final class PairedCodec {
  private static final Tags TAGS = Tags.of(
      "@type",
      "Left",
      "Right");
  private static final List<Decoder<? extends Shapes.Paired>> VARIANTS = List.of(LeftCodec::read, RightCodec::read);

  private PairedCodec() {}

  static Shapes.@Nullable Paired read(JsonReader in) {
    return Unions.wrappedInArray(in, TAGS, VARIANTS);
  }

  static void write(JsonWriter out, Shapes.Paired paired) {
    if (paired instanceof Shapes.Paired.Left left) {
      out.beginArray();
      out.element();
      out.writeString("Left");
      out.element();
      LeftCodec.write(out, left);
      out.endArray();
    } else if (paired instanceof Shapes.Paired.Right right) {
      out.beginArray();
      out.element();
      out.writeString("Right");
      out.element();
      RightCodec.write(out, right);
      out.endArray();
    } else {
      throw new NullPointerException("paired");
    }
  }
}
