// Generated from shop.Items.Filter by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonText;
import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.parameter.FieldsDecoder;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Items.Filter} from texts under names. */
@Generated("dev.jetwright")
final class FilterFields {
  private static final TextDecoder<List<Items.Color>> COLORS =
      Scalars.list(ColorCodec.TEXT);
  private static final FieldsDecoder<Map<String, List<Integer>>> SIZES =
      FieldsDecoder.map(
          Scalars.STRING,
          FieldsDecoder.text(Scalars.list(Scalars.INT)));
  private static final FieldsDecoder<List<Items.Range>> RANGES =
      FieldsDecoder.list(RangeFields::read);
  private static final TextDecoder<Items.Range> JSON =
      JsonText.ofNullable(RangeCodec::read);

  private FilterFields() {}

  static Items.@Nullable Filter read(Fields in) {
    Optional<String> name = in.field("name").optional(Scalars.STRING);
    Optional<Items.Range> price = in.object("price").optional(RangeFields::read);
    Optional<List<Items.Color>> colors =
        in.field("colors").optional(COLORS);
    Map<String, List<Integer>> sizes =
        in.object("sizes").required(SIZES);
    Optional<Items.Filter> not = in.object("not").optional(FilterFields::read);
    List<Items.Range> ranges = in.object("ranges").required(RANGES);
    Optional<Items.Range> json = in.field("json").optional(JSON);
    if (in.isFaulty()) {
      return null;
    }
    return new Items.Filter(
        name,
        price,
        colors,
        sizes,
        not,
        ranges,
        json);
  }
}
