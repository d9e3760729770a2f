package bench.shop;

import java.util.List;
import java.util.Optional;

/** The same items. */
public final class FastStore implements FastItems {
  private final Items items = new ItemStore();

  @Override
  public Quote quote(int id, Optional<String> q) {
    return items.quote(id, q);
  }

  @Override
  public Receipt create(Item item) {
    return items.create(item);
  }

  @Override
  public List<Listed> list() {
    return items.list();
  }
}
