package shop;

import java.util.Optional;

public final class ItemsSample implements Items {
  @Override
  public Item find(int itemId, Optional<String> q) {
    if (itemId == 404) {
      throw new ItemNotFound(itemId);
    }
    return new Item(q.orElse(""), itemId, Optional.empty());
  }

  @Override
  public Item create(Item item) {
    return item;
  }
}
