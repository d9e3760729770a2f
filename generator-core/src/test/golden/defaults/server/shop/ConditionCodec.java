// Generated from shop.Condition by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Condition}. */
@Generated("dev.jetwright")
final class ConditionCodec {
  static final EnumText<Condition> TEXT = EnumText.of(Condition.class)
      .with(Condition.NEW, "new")
      .with(Condition.USED, "used");

  private ConditionCodec() {}

  static @Nullable Condition read(JsonReader in) {
    return in.readEnum(TEXT);
  }

  static void write(JsonWriter out, Condition condition) {
    out.writeEnum(TEXT, condition);
  }
}
