// Generated from shop.Items.Range by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Items.Range} from texts under names. */
@Generated("dev.jetwright")
final class RangeFields {
  private RangeFields() {}

  static Items.@Nullable Range read(Fields in) {
    Integer min = in.field("min").required(Scalars.INT, RangeValidator::checkMin);
    Integer max = in.field("max").withDefault(9, Scalars.INT);
    if (in.isFaulty()) {
      return null;
    }
    return new Items.Range(min, max);
  }
}
