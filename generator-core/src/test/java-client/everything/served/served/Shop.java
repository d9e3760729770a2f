package served;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import shop.Color;
import shop.Defaults;
import shop.Gone;
import shop.Item;
import shop.ItemNotFound;
import shop.Items;
import shop.Keys;
import shop.Page;
import shop.Pair;
import shop.Scalars;
import shop.Shapes;
import shop.SoldOut;

/** The server's side: most operations give back what they got. */
final class Shop implements Items, Shapes {
  /** What the operation was called with that has no better way to tell. */
  String heard = "";

  private static Item item(String name) {
    return new Item(
        name,
        1.5,
        Optional.of(true),
        Color.DARK_BLUE,
        null,
        7,
        List.of("a", "b"),
        Optional.empty(),
        Map.of(),
        List.of(),
        1,
        List.of("m"),
        Color.RED);
  }

  @Override
  public Item find(int itemId, Optional<String> q) {
    if (itemId == 404) {
      throw new ItemNotFound(itemId);
    }
    if (itemId == 410) {
      throw new Gone();
    }
    return item(q.orElse("none"));
  }

  @Override
  public Item create(Item item) {
    if (item.name().equals("sold out")) {
      throw new SoldOut(List.of(item), Optional.of("soon"), "open");
    }
    return item;
  }

  @Override
  public List<Item> list(
      int limit,
      Optional<List<Color>> colors,
      Set<Integer> sizes,
      String sort,
      Long after,
      Optional<Instant> since,
      List<String> trace,
      Optional<UUID> requestId) {
    heard = List.of(limit, colors, sizes, sort + "", after + "", since, trace, requestId).toString();
    return List.of(item("x"));
  }

  @Override
  public void delete(int itemId) {
    heard = "delete " + itemId;
  }

  @Override
  public Optional<Item> maybe(int itemId) {
    if (itemId == 404) {
      throw new ItemNotFound(itemId);
    }
    return itemId == 0 ? Optional.empty() : Optional.of(item("maybe"));
  }

  @Override
  public String note(int itemId) {
    return itemId == 0 ? null : "note \u20ac";
  }

  @Override
  public int stock(int itemId) {
    return -itemId;
  }

  @Override
  public void picture(int itemId) {
    heard = "picture " + itemId;
  }

  @Override
  @Deprecated
  public void name(int itemId, String name) {
    heard = itemId + " " + name;
  }

  @Override
  public Pair<Item, Color> pair(Item first, Optional<Color> second, Map<String, Integer> weights) {
    heard = weights.toString();
    return new Pair<>(first, second.orElse(Color.UNKNOWN));
  }

  @Override
  public List<List<String>> labels(Optional<Map<Color, List<String>>> labels) {
    return List.copyOf(labels.orElse(Map.of()).values());
  }

  @Override
  public Page<Item> page() {
    return new Page<>(List.of(item("p")), 1, Optional.of(item("q")));
  }

  @Override
  public long count(int number) {
    return number * 10_000_000_000L;
  }

  @Override
  public Shape draw(Shape shape) {
    return shape;
  }

  @Override
  public List<Shape> all(List<Shape> shapes) {
    return shapes;
  }

  @Override
  public Outcome<Item> result(Outcome<Optional<String>> outcome) {
    return outcome instanceof Outcome.Ok<Optional<String>> ok
        ? new Outcome.Ok<>(item(ok.value().orElse("empty")))
        : new Outcome.Failed<>("failed");
  }

  @Override
  public Scalars scalars(Scalars scalars) {
    return scalars;
  }

  @Override
  public Keys keys(Keys keys) {
    return keys;
  }

  @Override
  public Map<UUID, BigDecimal> plain(LocalDate date) {
    return Map.of(new UUID(0, 1), new BigDecimal(date.getYear()));
  }

  @Override
  public Defaults defaults(Defaults defaults) {
    return defaults;
  }

  @Override
  public Empty empty() {
    return new Empty();
  }
}
