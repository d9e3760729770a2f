// Generated from shop.Shapes.Wrapped by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Wrapped}. */
@Generated("dev.jetwright")
final class WrappedCodec {
  private WrappedCodec() {}

  static Wrapped read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    in.beginObject();
    Wrapped value = null;
    for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
      value = switch (tag) {
        case "circle" -> CircleCodec.read(in);
        case "Dot" -> DotCodec.read(in);
        default -> new Wrapped.Unknown(tag, in.readRaw());
      };
    }
    return value;
  }

  static void write(JsonWriter out, Wrapped wrapped) {
    if (wrapped instanceof Circle circle) {
      out.beginObject(wrapped);
      out.name("circle");
      CircleCodec.write(out, circle);
      out.endObject();
    } else if (wrapped instanceof Dot dot) {
      out.beginObject(wrapped);
      out.name("Dot");
      DotCodec.write(out, dot);
      out.endObject();
    } else if (wrapped instanceof Wrapped.Unknown unknown) {
      out.beginObject(wrapped);
      out.name(unknown.tag());
      out.writeRaw(unknown.json());
      out.endObject();
    } else {
      out.writeNull();
    }
  }
}
