// Generated from shop.Items.Session by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Items.Session} from texts under names. */
@Generated("dev.jetwright")
final class SessionFields {
  private SessionFields() {}

  static Items.@Nullable Session read(Fields in) {
    String sessionId = in.field("sessionId").nullable(Scalars.STRING);
    Integer visits = in.field("visits").withDefault(1, Scalars.INT);
    if (in.isFaulty()) {
      return null;
    }
    return new Items.Session(sessionId, visits);
  }
}
