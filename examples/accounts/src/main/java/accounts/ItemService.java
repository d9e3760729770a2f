package accounts;

import java.util.List;

/** Keeps everybody's items apart. */
final class ItemService implements Items {
  private final ItemTable items;

  ItemService(ItemTable items) {
    this.items = items;
  }

  @Override
  public List<Item> list(User owner) {
    return items.of(owner.id());
  }

  @Override
  public Item add(NewItem item, User owner) {
    return items.add(owner.id(), item.title());
  }

  @Override
  public void remove(long itemId, User owner) {
    if (!items.remove(itemId, owner.id())) {
      throw new ItemNotFound(itemId);
    }
  }
}
