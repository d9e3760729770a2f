package dev.jetwright.runtime.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items in memory. */
public final class ItemStore implements Items {
  private final List<Item> items = new ArrayList<>();

  @Override
  public synchronized Page<Item> list(int limit, List<Integer> ids, Optional<Color> color) {
    List<Item> page = items.stream()
        .filter(item -> color.map(item.colors()::contains).orElse(true))
        .limit(limit)
        .toList();
    return new Page<>(page, items.size());
  }

  @Override
  public synchronized Item find(int itemId, Optional<String> q) {
    if (itemId == 500) {
      throw new IllegalStateException("secret");
    }
    if (itemId < 0 || itemId >= items.size()) {
      throw new ItemNotFound(itemId);
    }
    return items.get(itemId);
  }

  @Override
  public synchronized Item create(Item item) {
    items.add(item);
    return item;
  }

  @Override
  public synchronized List<Item> createAll(List<Item> all, String xToken) {
    items.addAll(all);
    return all;
  }

  @Override
  public void reprice(int itemId, Price price, String reason) {
    find(itemId, Optional.of(reason));
  }

  @Override
  public void remove(int itemId) {
    find(itemId, Optional.empty());
  }
}
