// Generated from shop.Places.ClosedHeaders by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Places.ClosedHeaders} from texts under names. */
@Generated("dev.jetwright")
final class ClosedHeadersFields {
  private static final Set<String> HEADERS =
      Set.of("x-some", "x-other");

  private ClosedHeadersFields() {}

  static Places.@Nullable ClosedHeaders readHeaders(Fields in) {
    String xSome = in.field("x-some", "x-other").nullable(Scalars.STRING);
    in.forbidOthers(HEADERS);
    if (in.isFaulty()) {
      return null;
    }
    return new Places.ClosedHeaders(xSome);
  }
}
