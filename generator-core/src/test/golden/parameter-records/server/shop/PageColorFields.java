// Generated from shop.Items.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@code Items.Page<Items.Color>} from texts under names. */
@Generated("dev.jetwright")
final class PageColorFields {
  private static final TextDecoder<List<Items.Color>> BY =
      Scalars.list(ColorCodec.TEXT);
  private static final TextDecoder<List<Integer>> IDS =
      Scalars.list(Scalars.INT, PageColorValidator::checkIdsElement);
  private static final TextDecoder<Set<Items.Color>> COLORS =
      Scalars.delimited(" ", Scalars.set(ColorCodec.TEXT));
  private static final Set<Items.Color> COLORS_DEFAULT_ =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of(Items.Color.RED, Items.Color.GREEN)));

  private PageColorFields() {}

  static Items.@Nullable Page<Items.Color> read(Fields in) {
    Integer offset = in.field("offset").withDefault(0, Scalars.INT);
    Integer limit = in.field("limit").withDefault(10, Scalars.INT, PageColorValidator::checkLimit);
    List<Items.Color> by = in.field("by").required(BY);
    Optional<List<Integer>> ids =
        in.field("ids").optional(IDS, PageColorValidator::checkIds);
    Set<Items.Color> colors = in.field("colors").withDefault(COLORS_DEFAULT_, COLORS);
    if (in.isFaulty()) {
      return null;
    }
    return new Items.Page<>(
        offset,
        limit,
        by,
        ids,
        colors);
  }
}
