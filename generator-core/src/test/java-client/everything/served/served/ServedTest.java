package served;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.ApiServer;
import shop.client.ApiClient;
import shop.client.Circle;
import shop.client.Color;
import shop.client.Empty;
import shop.client.Failed;
import shop.client.Gone;
import shop.client.Group;
import shop.client.Item;
import shop.client.ItemNotFound;
import shop.client.Keys;
import shop.client.Ok;
import shop.client.Outcome;
import shop.client.Pair;
import shop.client.Scalars;
import shop.client.Shape;
import shop.client.SoldOut;
import shop.client.runtime.ValidationException;

/** The generated client calls the generated server. */
class ServedTest implements AutoCloseable {
  private final Shop shop = new Shop();
  private final ApiServer server = new ApiServer(shop, shop);
  private final ApiClient client = start();

  private ApiClient start() {
    try {
      URI url = URI.create("http://localhost:" + server.start(0));
      return ApiClient.builder().baseUrl(url).timeout(Duration.ofSeconds(20)).build();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private static Item item() {
    return new Item(
        "\u00fc\ud83d\ude00\"",
        -0.1,
        Optional.empty(),
        Color.DARK_BLUE,
        "r",
        null,
        List.of("a"),
        Optional.of(Set.of(1)),
        Map.of(Color.value, pen()),
        Arrays.asList(null, "x"),
        9,
        List.of(),
        Color.UNKNOWN);
  }

  private static Item pen() {
    return new Item(
        "pen",
        2,
        Optional.of(false),
        Color.RED,
        null,
        1,
        List.of(),
        Optional.empty(),
        Map.of(),
        null,
        1,
        List.of("m"),
        Color.RED);
  }

  @Test
  void everyResult() {
    assertEquals("a/b c+d?&=%\u20ac", client.items().find(7, Optional.of("a/b c+d?&=%\u20ac")).name());
    assertEquals("none", client.items().find(-7).name());
    assertEquals(item(), client.items().create(item()));
    client.items().delete(3);
    assertEquals("delete 3", shop.heard);
    assertEquals("maybe", client.items().maybe(1).orElseThrow().name());
    assertEquals(Optional.empty(), client.items().maybe(0));
    assertEquals("note \u20ac", client.items().note(1));
    assertNull(client.items().note(0));
    assertEquals(-5, client.items().stock(5));
    client.items().picture(4);
    assertEquals("picture 4", shop.heard);
    assertEquals("q", client.items().page().next().orElseThrow().name());
    assertEquals(20_000_000_000L, client.items().count(2));
    assertEquals(new Empty(), client.shapes().empty());
  }

  @Test
  void parameters() {
    UUID id = new UUID(3, 4);
    client.items()
        .list(
            Optional.of(5),
            Optional.of(List.of(Color.DARK_BLUE, Color.RED)),
            Set.of(8),
            "a b",
            null,
            Optional.of(Instant.parse("2026-11-22T10:15:30.123456789Z")),
            List.of("x", "y z"),
            Optional.of(id));
    assertEquals(
        "[5, Optional[[DARK_BLUE, RED]], [8], a b, null, Optional[2026-11-22T10:15:30.123456789Z],"
            + " [x, y z], Optional[" + id + "]]",
        shop.heard);
    client.items().list(Set.of(1), List.of("t"));
    assertEquals(
        "[20, Optional.empty, [1], null, null, Optional.empty, [t], Optional.empty]", shop.heard);
  }

  /** A slash is not among them: to the server, as to FastAPI, an encoded one is one too. */
  @Test
  @SuppressWarnings("deprecation")
  void paths() {
    for (String name : List.of("..", ".", "%2F", "a b+c;d?e#f", "\u00fc\ud83d\ude00", "{name}")) {
      assertDoesNotThrow(() -> client.items().name(-1, name), name);
      assertEquals("-1 " + name, shop.heard);
    }
  }

  @Test
  void bodies() {
    assertEquals(
        new Pair<>(pen(), Color.RED),
        client.items().pair(pen(), Optional.of(Color.RED), Map.of("w", 3)));
    assertEquals("{w=3}", shop.heard);
    assertEquals(Color.UNKNOWN, client.items().pair(pen(), Map.of()).second());
    assertEquals(List.of(), client.items().labels());
    assertEquals(
        List.of(List.of("x")),
        client.items().labels(Optional.of(Map.of(Color.RED, List.of("x")))));
    assertEquals(
        Map.of(new UUID(0, 1), new BigDecimal("2024")),
        client.shapes().plain(LocalDate.of(2024, 2, 29)));
  }

  @Test
  void scalars() {
    Scalars scalars = new Scalars(
        "\0\u2028",
        true,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Float.MIN_VALUE,
        Double.MAX_VALUE,
        new BigDecimal("-123456789012345678901234567890.10"),
        UUID.randomUUID(),
        LocalDate.of(1, 1, 1),
        LocalDateTime.of(2024, 2, 29, 23, 59, 59, 123_000_000),
        OffsetDateTime.parse("2024-02-29T01:00:00-11:30"),
        Instant.parse("1969-12-31T23:59:59.5Z"),
        Duration.ofDays(-3).minusSeconds(5).minusMillis(20));
    assertEquals(scalars, client.shapes().scalars(scalars));
    Keys keys = new Keys(
        Map.of(-1, "a"),
        Map.of(5L, "b"),
        Map.of(new UUID(0, 1), "c"),
        Map.of(LocalDate.of(2024, 1, 1), "d"),
        Map.of(Color.DARK_BLUE, Map.of("x", true)));
    assertEquals(keys, client.shapes().keys(keys));
  }

  @Test
  void unions() {
    Shape shape = new Group("g", List.of(new Circle(1), new Group("h", List.of())));
    assertEquals(shape, client.shapes().draw(shape));
    assertEquals(List.of(shape, shape), client.shapes().all(List.of(shape, shape)));
    Outcome<Item> ok = client.shapes().result(new Ok<>(Optional.empty()));
    assertTrue(ok instanceof Ok<Item> item && item.value().name().equals("empty"));
    assertEquals(new Failed<Item>("failed"), client.shapes().result(new Failed<>("x")));
  }

  @Test
  void errors() {
    ItemNotFound e = assertThrows(ItemNotFound.class, () -> client.items().find(404));
    assertEquals(404, e.itemId());
    assertEquals("No item has the number 404.", e.detail());
    assertThrows(ItemNotFound.class, () -> client.items().maybe(404));
    assertThrows(Gone.class, () -> client.items().find(410));
    Item soldOut = new Item(
        "sold out", 1, Optional.empty(), Color.RED, null, null, List.of(), Optional.empty(),
        Map.of(), null, 1, List.of(), Color.RED);
    SoldOut sold = assertThrows(SoldOut.class, () -> client.items().create(soldOut));
    assertEquals(List.of(soldOut), sold.others());
    assertEquals(Optional.of("soon"), sold.until());
    assertEquals("open", sold.status_());
  }

  @Test
  void faults() {
    Item blank = new Item(
        " ", Double.NaN, Optional.empty(), new Color("pink"), null, null, null, Optional.empty(),
        Map.of(), null, 1, List.of(), Color.RED);
    ValidationException e =
        assertThrows(ValidationException.class, () -> client.items().create(blank));
    assertEquals(
        List.of("body.name", "body.price", "body.item-color", "body.tags"),
        e.faults().stream().map(fault -> fault.place()).toList());
    assertEquals("not_blank", e.faults().get(0).type());
    assertEquals("\" \"", e.faults().get(0).input());
    Shape unknown = new Shape.Unknown("Star", "{\"type\":\"Star\"}");
    ValidationException tag =
        assertThrows(ValidationException.class, () -> client.shapes().draw(unknown));
    assertEquals("union_tag_invalid", tag.faults().get(0).type());
  }
}
