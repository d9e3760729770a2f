// Generated from shop.Places.Line by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Places.Line} from texts under names. */
@Generated("dev.jetwright")
final class LineFields {
  private LineFields() {}

  static Places.@Nullable Line read(Fields in) {
    Places.Point from = in.tuple("from").required(PointFields::read);
    Optional<Places.Point> to = in.tuple("to").optional(PointFields::read);
    if (in.isFaulty()) {
      return null;
    }
    return new Places.Line(from, to);
  }
}
