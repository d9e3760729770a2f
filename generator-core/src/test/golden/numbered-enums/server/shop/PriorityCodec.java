// Generated from shop.Levels.Priority by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Levels.Priority}. */
@Generated("dev.jetwright")
final class PriorityCodec {
  static final EnumText<Levels.Priority> TEXT = EnumText.ofNumbers(Levels.Priority.class)
      .with(Levels.Priority.FIRST, "0")
      .with(Levels.Priority.SECOND, "1")
      .with(Levels.Priority.THIRD, "2");

  private PriorityCodec() {}

  static Levels.@Nullable Priority read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Levels.Priority priority) {
    out.writeEnum(TEXT, priority);
  }
}
