// Generated from trip.Trips.Span by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package trip;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Trips.Span} from texts under names. */
@Generated("dev.jetwright")
final class SpanFields {
  private SpanFields() {}

  static Trips.@Nullable Span read(Fields in) {
    return in.judge(readParts(in), SpanValidator::checkWhole);
  }

  private static Trips.@Nullable Span readParts(Fields in) {
    LocalDate from = in.field("from").required(Scalars.DATE);
    LocalDate to = in.field("to").required(Scalars.DATE);
    if (in.isFaulty()) {
      return null;
    }
    return new Trips.Span(from, to);
  }
}
