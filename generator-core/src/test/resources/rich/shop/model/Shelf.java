package shop.model;

import java.util.List;

public record Shelf(List<Item> items) {
  public Shelf {
    if (items.size() > 10) {
      throw new IllegalArgumentException("a shelf holds ten items");
    }
  }
}
