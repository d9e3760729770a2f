// Generated from shop.Places.Search by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.parameter.Fields;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Places.Search} from texts under names. */
@Generated("dev.jetwright")
final class SearchFields {
  private static final TextDecoder<List<Integer>> SIZES =
      Scalars.list(Scalars.INT);

  private SearchFields() {}

  static Places.@Nullable Search read(Fields in) {
    Places.Search search = new Places.Search();
    String text = in.field("text").withDefault("", Scalars.STRING, SearchValidator::checkText);
    List<Integer> sizes = in.field("sizes").withDefault(search.getSizes(), SIZES);
    Integer page = in.field("page").withDefault(1, Scalars.INT);
    if (in.isFaulty()) {
      return null;
    }
    try {
      search.setText(text);
      search.setSizes(sizes);
      search.setPage(page);
      return search;
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }
}
