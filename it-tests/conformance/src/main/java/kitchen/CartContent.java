package kitchen;

import java.util.List;
import java.util.stream.Stream;

/** What is in a cart. */
public record CartContent(List<String> names) {
  static final CartContent EMPTY = new CartContent(List.of());

  CartContent with(String name) {
    return new CartContent(Stream.concat(names.stream(), Stream.of(name)).toList());
  }
}
