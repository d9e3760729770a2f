// Generated from shop.Items.Client by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Items.Client} from texts under names. */
@Generated("dev.jetwright")
final class ClientFields {
  private static final TextDecoder<List<Integer>> X_TAG =
      Scalars.list(Scalars.INT);

  private ClientFields() {}

  static Items.@Nullable Client readHeaders(Fields in) {
    Optional<String> userAgent = in.field("user-agent").optional(Scalars.STRING);
    String token = in.field("x_token").required(Scalars.STRING);
    Optional<List<Integer>> xTag =
        in.field("x-tag").optional(X_TAG);
    if (in.isFaulty()) {
      return null;
    }
    return new Items.Client(
        userAgent,
        token,
        xTag);
  }
}
