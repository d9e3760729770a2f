package quickstart;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the items in memory. The first is number 1. */
public final class ItemStore implements Items {
  private final List<Item> items =
      new CopyOnWriteArrayList<>(List.of(new Item("Lamp", 24.5, Optional.empty())));

  @Override
  public Item find(int itemId, Optional<String> q) {
    if (itemId < 1 || itemId > items.size()) {
      throw new ItemNotFound(itemId);
    }
    Item item = items.get(itemId - 1);
    return q.map(remark -> remarked(item, remark)).orElse(item);
  }

  @Override
  public Item create(Item item) {
    items.add(item);
    return item;
  }

  private static Item remarked(Item item, String remark) {
    return new Item(item.name() + " (" + remark + ")", item.price(), item.isOffer());
  }
}
