package bench.shop;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers at once, so that only the code around it is measured. */
public final class ItemStore implements Items {
  private static final List<Listed> HUNDRED = IntStream.range(0, 100)
      .mapToObj(id -> new Listed(
          id,
          "Walnut side table, model " + id,
          "Solid wood, oiled, with one drawer and a shelf below; delivered assembled.",
          149.5 + id,
          id % 3 != 0,
          List.of("furniture", "wood", "living room")))
      .toList();

  @Override
  public Quote quote(int id, Optional<String> q) {
    return new Quote(id, "Walnut side table", 149.5, q);
  }

  @Override
  public Receipt create(Item item) {
    return new Receipt(7, item.name(), item.tags().size());
  }

  @Override
  public List<Listed> list() {
    return HUNDRED;
  }
}
