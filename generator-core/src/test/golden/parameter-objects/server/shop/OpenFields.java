// Generated from shop.Places.Open by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Places.Open} from texts under names. */
@Generated("dev.jetwright")
final class OpenFields {
  private static final TextDecoder<List<String>> WORDS =
      Scalars.list(Scalars.STRING);

  private OpenFields() {}

  static Places.@Nullable Open read(Fields in) {
    String innerName = in.field("name").required(Scalars.STRING, OpenValidator::checkInnerName);
    Optional<Integer> innerSize = in.field("size").optional(Scalars.INT);
    List<String> words = in.field("words").withDefault(Places.Open.someWords(), WORDS);
    Integer trace = in.field("trace").required(Scalars.INT);
    if (in.isFaulty()) {
      return null;
    }
    return new Places.Open(
        new Places.Inner(innerName, innerSize),
        words,
        trace);
  }
}
