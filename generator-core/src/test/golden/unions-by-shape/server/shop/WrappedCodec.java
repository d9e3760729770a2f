// Generated from shop.Shapes.Wrapped by Jetwright; do not edit.
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

/** Reads and writes {@link Shapes.Wrapped} as JSON. */
@Generated("dev.jetwright")
final class WrappedCodec {
  private static final Tags TAGS = Tags.of(
      "@type",
      "circle",
      "Dot");
  private static final List<Decoder<? extends Shapes.Wrapped>> VARIANTS = List.of(CircleCodec::read, DotCodec::read);

  private WrappedCodec() {}

  static Shapes.@Nullable Wrapped read(JsonReader in) {
    return Unions.wrappedInObject(in, TAGS, VARIANTS);
  }

  static void write(JsonWriter out, Shapes.Wrapped wrapped) {
    if (wrapped instanceof Shapes.Wrapped.Circle circle) {
      out.beginObject();
      out.name(JsonWriter.name("circle"));
      CircleCodec.write(out, circle);
      out.endObject();
    } else if (wrapped instanceof Shapes.Wrapped.Dot dot) {
      out.beginObject();
      out.name(JsonWriter.name("Dot"));
      DotCodec.write(out, dot);
      out.endObject();
    } else {
      throw new NullPointerException("wrapped");
    }
  }
}
