// Generated from shop.Places.Closed by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Places.Closed} from texts under names. */
@Generated("dev.jetwright")
final class ClosedFields {
  private static final Set<String> NAMES =
      Set.of("limit", "lim", "max", "q-r");

  private ClosedFields() {}

  static Places.@Nullable Closed read(Fields in) {
    Integer limit = in.field("limit", "lim", "max").withDefault(10, Scalars.INT);
    String q = in.field("q-r").required(Scalars.STRING);
    in.forbidOthers(NAMES);
    if (in.isFaulty()) {
      return null;
    }
    return new Places.Closed(limit, q);
  }
}
