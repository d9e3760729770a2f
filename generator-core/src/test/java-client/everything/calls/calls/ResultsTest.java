package calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.client.ApiClient;
import shop.client.Color;
import shop.client.Empty;
import shop.client.Item;
import shop.client.Keys;
import shop.client.Page;
import shop.client.Pair;
import shop.client.Scalars;

/** What calls send, and what they make of answers that are as promised. */
class ResultsTest implements AutoCloseable {
  private static final String PEN =
      "{\"name\":\"pen\",\"price\":1.5,\"isOffer\":true,\"item-color\":\"RED\",\"remark\":null,"
          + "\"rank\":null,\"tags\":[\"a\"],\"sizes\":[2,1],\"variants\":{},\"aliases\":null,"
          + "\"stars\":3,\"marks\":[],\"shade\":\"dark-blue\"}";

  private final FakeServer server = new FakeServer();
  private final ApiClient client = ApiClient.builder().baseUrl(server.url()).build();

  private static Item pen() {
    return new Item(
        "pen",
        1.5,
        Optional.of(true),
        Color.RED,
        null,
        null,
        List.of("a"),
        Optional.of(Set.of(1, 2)),
        Map.of(),
        null,
        3,
        List.of(),
        Color.DARK_BLUE);
  }

  @Override
  public void close() {
    server.close();
  }

  @Test
  void aRecord() {
    server.answer(200, PEN);
    assertEquals(pen(), client.items().find(7, Optional.of("a b+c&d=e/\u20ac")));
    assertEquals("GET /items/7?q=a%20b%2Bc%26d%3De%2F%E2%82%AC", server.asked().line());
    assertEquals("application/json", server.asked().header("Accept"));
    assertNull(server.asked().header("Content-Type"));
    assertEquals("", server.asked().body());
  }

  @Test
  void whatIsOptionalMayBeLeftOut() {
    server.answer(200, PEN).answer(200, "[]");
    client.items().find(7);
    assertEquals("GET /items/7", server.asked().line());
    client.items().list(Set.of(4), List.of());
    assertEquals("GET /items?sizes=4", server.asked().line());
  }

  @Test
  void queriesAndHeaders() {
    server.answer(200, "[" + PEN + "," + PEN + "]");
    UUID id = UUID.fromString("123E4567-E89B-12D3-A456-426614174000");
    List<Item> items = client.items()
        .list(
            Optional.of(5),
            Optional.of(List.of(Color.RED, Color.DARK_BLUE)),
            Set.of(1),
            "",
            9L,
            Optional.of(Instant.parse("2026-11-22T10:15:30.500Z")),
            List.of("x", "y, z"),
            Optional.of(id));
    assertEquals(List.of(pen(), pen()), items);
    assertEquals(
        "GET /items?limit=5&colors=RED&colors=dark-blue&sizes=1&sort=&after=9"
            + "&since=2026-11-22T10%3A15%3A30.5Z",
        server.asked().line());
    assertEquals("x|y, z", server.asked().header("X-trace"));
    assertEquals("123e4567-e89b-12d3-a456-426614174000", server.asked().header("Request-id"));
  }

  @Test
  void aBody() {
    server.answer(201, PEN);
    Item item = new Item(
        "\u00fc\"\n",
        2,
        Optional.empty(),
        new Color("pink"),
        "r",
        1,
        List.of("a", "b"),
        Optional.empty(),
        Map.of(Color.DARK_BLUE, pen()),
        Arrays.asList("x", null),
        4,
        List.of("m"),
        Color.value);
    assertEquals(pen(), client.items().create(item));
    assertEquals("POST /items", server.asked().line());
    assertEquals("application/json", server.asked().header("Content-Type"));
    assertEquals(
        "{\"name\":\"\u00fc\\\"\\n\",\"price\":2.0,\"isOffer\":null,\"item-color\":\"pink\","
            + "\"remark\":\"r\",\"rank\":1,\"tags\":[\"a\",\"b\"],\"sizes\":null,"
            + "\"variants\":{\"dark-blue\":" + PEN.replace("[2,1]", sizes())
            + "},\"aliases\":[\"x\",null],\"stars\":4,\"marks\":[\"m\"],\"shade\":\"value\"}",
        server.asked().body());
  }

  /** Set.of has an order of its own in each virtual machine. */
  private static String sizes() {
    return Set.of(1, 2).toString().replace(" ", "");
  }

  @Test
  void nothing() {
    server.answer(204, "").answer(200, "").answer(200, "");
    client.items().delete(3);
    assertEquals("DELETE /items/3", server.asked().line());
    client.items().delete(4);
    client.items().picture(5);
    assertEquals("HEAD /items/5/picture", server.asked().line());
  }

  @Test
  void anOptional() {
    server.answer(200, PEN).answer(200, "null").answer(404, "{\"detail\":\"Not Found\"}");
    assertEquals(Optional.of(pen()), client.items().maybe(1));
    assertEquals(Optional.empty(), client.items().maybe(1));
    assertEquals(Optional.empty(), client.items().maybe(1));
  }

  @Test
  void scalarsAndNull() {
    server.answer(200, "\"hi\"").answer(200, "null").answer(200, "12").answer(200, "12.0");
    assertEquals("hi", client.items().note(1));
    assertNull(client.items().note(1));
    assertEquals(12, client.items().stock(1));
    assertEquals(12, client.items().stock(1));
  }

  @Test
  @SuppressWarnings("deprecation")
  void pathsAreEncodedBySegment() {
    server.answer(204, "").answer(204, "").answer(204, "");
    client.items().name(1, "a/b ?#%\u00fc;{item-id}");
    assertEquals(
        "PUT /items/1/names/a%2Fb%20%3F%23%25%C3%BC%3B%7Bitem-id%7D", server.asked().line());
    client.items().name(1, "..");
    assertEquals("PUT /items/1/names/%2E%2E", server.asked().line());
    client.items().name(1, "...");
    assertEquals("PUT /items/1/names/...", server.asked().line());
    assertThrows(IllegalArgumentException.class, () -> client.items().name(1, ""));
    assertThrows(NullPointerException.class, () -> client.items().name(1, null));
    assertEquals(3, server.count());
  }

  @Test
  void severalBodies() {
    server.answer(200, "{\"first\":" + PEN + ",\"second\":\"RED\"}").answer(200, "{}");
    assertEquals(
        new Pair<>(pen(), Color.RED),
        client.items().pair(pen(), Optional.of(Color.UNKNOWN), Map.of("a", 1)));
    assertEquals(
        "{\"first\":" + PEN.replace("[2,1]", sizes())
            + ",\"second\":\"UNKNOWN\",\"weights\":{\"a\":1}}",
        server.asked().body());
    assertEquals(new Pair<Item, Color>(null, null), client.items().pair(pen(), Map.of()));
    assertEquals(
        "{\"first\":" + PEN.replace("[2,1]", sizes()) + ",\"weights\":{}}", server.asked().body());
  }

  @Test
  void aBodyThatIsNotThere() {
    server.answer(200, "[[],[\"a\",\"b\"]]").answer(200, "[]");
    assertEquals(List.of(List.of(), List.of("a", "b")), client.items().labels());
    assertEquals("", server.asked().body());
    assertNull(server.asked().header("Content-Type"));
    client.items().labels(Optional.of(Map.of(Color.RED, List.of("x"))));
    assertEquals("{\"RED\":[\"x\"]}", server.asked().body());
  }

  @Test
  void anEmbeddedScalar() {
    server.answer(200, "9000000000");
    assertEquals(9_000_000_000L, client.items().count(3));
    assertEquals("{\"number\":3}", server.asked().body());
  }

  @Test
  void aGenericRecord() {
    server.answer(200, "{\"items\":[" + PEN + "],\"total\":1,\"next\":null,\"more\":{\"a\":[]}}");
    assertEquals(new Page<>(List.of(pen()), 1, Optional.empty()), client.items().page());
  }

  @Test
  void everyScalar() {
    Scalars scalars = new Scalars(
        "t",
        true,
        -1,
        Long.MIN_VALUE,
        1.5f,
        1e300,
        new BigDecimal("1.10"),
        new UUID(1, 2),
        LocalDate.of(2024, 2, 29),
        LocalDateTime.of(2024, 2, 29, 1, 0),
        OffsetDateTime.parse("2024-02-29T01:00:00+02:00"),
        Instant.parse("2024-02-29T01:00:00Z"),
        Duration.ofSeconds(-90));
    String json = "{\"text\":\"t\",\"bool\":true,\"small\":-1,\"large\":-9223372036854775808,"
        + "\"thin\":1.5,\"wide\":1.0E300,\"exact\":\"1.10\","
        + "\"uuid\":\"00000000-0000-0001-0000-000000000002\",\"date\":\"2024-02-29\","
        + "\"local\":\"2024-02-29T01:00:00\",\"offset\":\"2024-02-29T01:00:00+02:00\","
        + "\"instant\":\"2024-02-29T01:00:00Z\",\"duration\":\"-PT1M30S\"}";
    server.answer(200, json);
    assertEquals(scalars, client.shapes().scalars(scalars));
    assertEquals(json, server.asked().body());
  }

  @Test
  void numbersThatJsonCannotSpell() {
    Scalars odd = new Scalars(
        "",
        false,
        0,
        0,
        Float.POSITIVE_INFINITY,
        Double.NaN,
        new BigDecimal("1E+3"),
        null,
        null,
        null,
        null,
        null,
        null);
    server.answer(
        200,
        "{\"text\":\"\",\"bool\":false,\"small\":0,\"large\":0,\"thin\":null,\"wide\":null,"
            + "\"exact\":1.10}");
    Scalars answer = client.shapes().scalars(odd);
    assertEquals(
        "{\"text\":\"\",\"bool\":false,\"small\":0,\"large\":0,\"thin\":null,\"wide\":null,"
            + "\"exact\":\"1000\",\"uuid\":null,\"date\":null,\"local\":null,\"offset\":null,"
            + "\"instant\":null,\"duration\":null}",
        server.asked().body());
    assertEquals(Float.NaN, answer.thin());
    assertEquals(Double.NaN, answer.wide());
    assertEquals(new BigDecimal("1.10"), answer.exact());
    assertNull(answer.uuid());
  }

  @Test
  void keysOfEveryKind() {
    Keys keys = new Keys(
        Map.of(-1, "a"),
        Map.of(5L, "b"),
        Map.of(new UUID(0, 1), "c"),
        Map.of(LocalDate.of(2024, 1, 1), "d"),
        Map.of(Color.DARK_BLUE, Map.of("x", true)));
    String json = "{\"ints\":{\"-1\":\"a\"},\"longs\":{\"5\":\"b\"},"
        + "\"uuids\":{\"00000000-0000-0000-0000-000000000001\":\"c\"},"
        + "\"dates\":{\"2024-01-01\":\"d\"},\"colors\":{\"dark-blue\":{\"x\":true}}}";
    server.answer(200, json);
    assertEquals(keys, client.shapes().keys(keys));
    assertEquals(json, server.asked().body());
  }

  @Test
  void aBodyThatIsAScalar() {
    server.answer(200, "{\"00000000-0000-0000-0000-000000000001\":\"1.50\"}");
    assertEquals(
        Map.of(new UUID(0, 1), new BigDecimal("1.50")),
        client.shapes().plain(LocalDate.of(2024, 2, 29)));
    assertEquals("\"2024-02-29\"", server.asked().body());
  }

  @Test
  void anEmptyRecord() {
    server.answer(200, "{\"a\":1}");
    assertEquals(new Empty(), client.shapes().empty());
  }

  @Test
  void collectionsAreCopies() {
    List<String> tags = new ArrayList<>(List.of("a"));
    Item item = new Item(
        "pen",
        1,
        Optional.empty(),
        Color.RED,
        null,
        null,
        tags,
        null,
        null,
        null,
        3,
        List.of(),
        Color.RED);
    tags.add("b");
    assertEquals(List.of("a"), item.tags());
    assertEquals(Optional.empty(), item.sizes());
    assertNull(item.variants());
    assertThrows(UnsupportedOperationException.class, () -> item.tags().add("c"));
    server.answer(200, PEN);
    Item read = client.items().find(1);
    assertThrows(UnsupportedOperationException.class, () -> read.tags().add("c"));
    assertEquals(List.of(2, 1), List.copyOf(new ArrayList<>(read.sizes().orElseThrow())));
  }

  @Test
  void theBaseUrlMayHaveAPath() {
    for (String path : List.of("/api/v1", "/api/v1/", "/api/v1//")) {
      server.answer(200, PEN);
      ApiClient below = ApiClient.builder().baseUrl(server.url().resolve(path)).build();
      below.items().find(1, Optional.of("x"));
      assertEquals("GET /api/v1/items/1?q=x", server.asked().line());
    }
  }

  @Test
  void commonHeadersGiveWayToThoseOfTheCall() {
    ApiClient common = ApiClient.builder()
        .baseUrl(server.url())
        .header("Authorization", "Bearer t")
        .header("x-trace", "common")
        .header("accept", "application/json; q=0.9")
        .build();
    server.answer(200, "[]").answer(200, "[]");
    common.items().list(Set.of(), List.of());
    assertEquals("Bearer t", server.asked().header("Authorization"));
    assertEquals("common", server.asked().header("X-trace"));
    assertEquals("application/json; q=0.9", server.asked().header("Accept"));
    common.items().list(Set.of(), List.of("own"));
    assertEquals("own", server.asked().header("X-trace"));
  }

  @Test
  void headersThatHttpCannotCarry() {
    assertThrows(
        IllegalArgumentException.class,
        () -> client.items().list(Set.of(), List.of("\u20ac")));
    assertThrows(
        IllegalArgumentException.class,
        () -> client.items().list(Set.of(), List.of("a\r\nEvil: yes")));
    assertEquals(0, server.count());
  }
}
