// Generated from shop.Places.Point by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Places.Point} from texts under names. */
@Generated("dev.jetwright")
final class PointFields {
  private PointFields() {}

  static Places.@Nullable Point read(Fields in) {
    if (!in.hasAtMost(3)) {
      return null;
    }
    Integer x = in.element(0).required(Scalars.INT, PointValidator::checkX);
    String label = in.element(1).required(Scalars.STRING);
    Optional<Double> weight = in.element(2).optional(Scalars.DOUBLE);
    if (in.isFaulty()) {
      return null;
    }
    return new Places.Point(
        x,
        label,
        weight);
  }
}
