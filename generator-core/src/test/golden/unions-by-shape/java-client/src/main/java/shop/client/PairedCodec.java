// Generated from shop.Shapes.Paired by Jetwright; do not edit.
// Change the sealed interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Paired}. */
@Generated("dev.jetwright")
final class PairedCodec {
  private PairedCodec() {}

  static Paired read(JsonReader in) {
    if (in.isNull()) {
      return null;
    }
    in.beginArray();
    in.nextElement();
    String tag = in.readString();
    in.nextElement();
    Paired value = switch (tag) {
      case "Left" -> LeftCodec.read(in);
      case "Right" -> RightCodec.read(in);
      default -> new Paired.Unknown(tag, in.readRaw());
    };
    in.nextElement();
    return value;
  }

  static void write(JsonWriter out, Paired paired) {
    if (paired instanceof Left left) {
      out.beginArray(paired);
      out.writeString("Left");
      LeftCodec.write(out, left);
      out.endArray();
    } else if (paired instanceof Right right) {
      out.beginArray(paired);
      out.writeString("Right");
      RightCodec.write(out, right);
      out.endArray();
    } else if (paired instanceof Paired.Unknown unknown) {
      out.beginArray(paired);
      out.writeString(unknown.tag());
      out.writeRaw(unknown.json());
      out.endArray();
    } else {
      out.writeNull();
    }
  }
}
