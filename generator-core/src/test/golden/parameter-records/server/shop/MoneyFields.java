// Generated from shop.Items.Money by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Items.Money} from texts under names. */
@Generated("dev.jetwright")
final class MoneyFields {
  private MoneyFields() {}

  static Items.@Nullable Money read(Fields in) {
    Optional<String> currency = in.field("currency").optional(Scalars.STRING);
    Optional<Integer> cents = in.field("cents").optional(Scalars.INT);
    if (in.isFaulty()) {
      return null;
    }
    try {
      return new Items.Money(currency, cents);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }
}
