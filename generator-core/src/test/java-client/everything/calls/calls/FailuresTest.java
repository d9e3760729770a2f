package calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import shop.client.ApiClient;
import shop.client.Color;
import shop.client.Defaults;
import shop.client.Gone;
import shop.client.Item;
import shop.client.ItemNotFound;
import shop.client.SoldOut;
import shop.client.runtime.ApiException;
import shop.client.runtime.BadRequestException;
import shop.client.runtime.CallInterruptedException;
import shop.client.runtime.ClientException;
import shop.client.runtime.ConflictException;
import shop.client.runtime.ConnectionException;
import shop.client.runtime.Fault;
import shop.client.runtime.ForbiddenException;
import shop.client.runtime.NotFoundException;
import shop.client.runtime.ServerErrorException;
import shop.client.runtime.TimeoutException;
import shop.client.runtime.TooManyRequestsException;
import shop.client.runtime.UnauthorizedException;
import shop.client.runtime.UnreadableAnswerException;
import shop.client.runtime.ValidationException;

/** What can go wrong. */
class FailuresTest implements AutoCloseable {
  private final FakeServer server = new FakeServer();
  private final ApiClient client = ApiClient.builder()
      .baseUrl(server.url())
      .timeout(Duration.ofSeconds(10))
      .build();

  @Override
  public void close() {
    server.close();
  }

  private <E extends Exception> E failure(Class<E> type, int status, String body, String... headers) {
    server.answer(status, body, headers);
    return assertThrows(type, () -> client.items().find(7));
  }

  @Test
  void aDeclaredError() {
    ItemNotFound e = failure(
        ItemNotFound.class,
        404,
        "{\"type\":\"ItemNotFound\",\"detail\":\"No item 7.\",\"itemId\":7,\"new\":[1]}",
        "X-Request-Id",
        "r1");
    assertEquals(7, e.itemId());
    assertEquals(404, e.status());
    assertEquals("No item 7.", e.detail());
    assertEquals("ItemNotFound", e.type());
    assertEquals("find", e.operationId());
    assertEquals(Optional.of("r1"), e.requestId());
    assertEquals("GET /items/{itemId} answered 404: No item 7.", e.getMessage());
    assertTrue(e.body().contains("\"itemId\":7"));
    assertEquals(Optional.of("application/json"), e.headers().firstValue("content-type"));
    assertInstanceOf(NotFoundException.class, e);
  }

  @Test
  void aDeclaredErrorWithoutProperties() {
    Gone e = failure(Gone.class, 410, "{\"type\":\"Gone\",\"detail\":\"It is gone.\"}");
    assertSame(ApiException.class, e.getClass().getSuperclass());
    assertEquals(Optional.empty(), e.requestId());
  }

  @Test
  void propertiesOfErrors() {
    server.answer(
        409,
        "{\"type\":\"SoldOut\",\"detail\":\"Sold out.\",\"others\":[{\"name\":\"a\",\"price\":1}],"
            + "\"until\":null,\"status\":\"open\"}");
    SoldOut e = assertThrows(SoldOut.class, () -> client.items().create(null));
    assertEquals("a", e.others().get(0).name());
    assertEquals(Optional.empty(), e.until());
    assertEquals("open", e.status_());
    assertEquals(409, e.status());
  }

  @Test
  void statusAndTypeMustMatch() {
    String body = "{\"type\":\"ItemNotFound\",\"detail\":\"x\",\"itemId\":7}";
    assertSame(ConflictException.class, failure(ApiException.class, 409, body).getClass());
    NotFoundException e =
        failure(NotFoundException.class, 404, "{\"type\":\"Other\",\"detail\":\"x\"}");
    assertSame(NotFoundException.class, e.getClass());
    assertEquals("Other", e.type());
    assertSame(
        NotFoundException.class,
        failure(ApiException.class, 404, "{\"type\":\"ItemNotFound\",\"itemId\":\"x\"}").getClass());
    assertSame(
        NotFoundException.class,
        failure(ApiException.class, 404, "{\"type\":\"ItemNotFound\"}").getClass());
  }

  @Test
  void aDeclaredErrorOfAnOptional() {
    server
        .answer(404, "{\"type\":\"ItemNotFound\",\"detail\":\"x\",\"itemId\":7}")
        .answer(404, "{\"type\":\"Other\",\"detail\":\"x\"}")
        .answer(500, "{\"detail\":\"Internal Server Error\"}");
    assertThrows(ItemNotFound.class, () -> client.items().maybe(7));
    assertThrows(NotFoundException.class, () -> client.items().maybe(7));
    assertThrows(ServerErrorException.class, () -> client.items().maybe(7));
  }

  @Test
  void everyStatusHasItsClass() {
    Map<Integer, Class<?>> classes = Map.of(
        400, BadRequestException.class,
        401, UnauthorizedException.class,
        403, ForbiddenException.class,
        404, NotFoundException.class,
        409, ConflictException.class,
        418, ApiException.class,
        422, ValidationException.class,
        429, TooManyRequestsException.class,
        500, ServerErrorException.class,
        503, ServerErrorException.class);
    classes.forEach((status, type) -> {
      ApiException e = failure(ApiException.class, status, "<html>no</html>", "X-Request-Id", "7");
      assertSame(type, e.getClass());
      assertEquals(status, e.status());
      assertEquals("<html>no</html>", e.body());
      assertEquals("GET /items/{itemId} answered " + status + ": <html>no</html>", e.getMessage());
    });
  }

  @Test
  void faultsOfARequest() {
    ValidationException e = failure(
        ValidationException.class,
        422,
        "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"items\",0,\"name\"],"
            + "\"msg\":\"Field required\",\"input\":{\"a\": [1.10]}},"
            + "{\"type\":\"greater_than\",\"loc\":[\"query\",\"limit\"],\"msg\":\"Too small\","
            + "\"input\":null,\"ctx\":{\"gt\":0}}]}");
    assertEquals(
        List.of(
            new Fault(
                "missing",
                List.of("body", "items", "0", "name"),
                "Field required",
                "{\"a\": [1.10]}"),
            new Fault("greater_than", List.of("query", "limit"), "Too small", "null")),
        e.faults());
    assertEquals(
        "GET /items/{itemId} answered 422: body.items.0.name: Field required; query.limit: Too small",
        e.getMessage());
    assertEquals("", e.detail());
  }

  @Test
  void refusalsThatListNoFaults() {
    assertEquals(
        List.of(),
        failure(ValidationException.class, 422, "{\"detail\":\"too odd\"}").faults());
    assertEquals(
        List.of(), failure(ValidationException.class, 422, "{\"detail\":[1]}").faults());
    assertEquals(List.of(), failure(ValidationException.class, 422, "").faults());
  }

  @Test
  void longBodiesAreCutInMessagesOnly() {
    ApiException e = failure(ApiException.class, 400, "x".repeat(500));
    assertEquals(500, e.body().length());
    assertTrue(e.getMessage().length() < 300, e.getMessage());
  }

  private String unreadable(String body) {
    server.answer(200, body, "X-Request-Id", "r2");
    UnreadableAnswerException e =
        assertThrows(UnreadableAnswerException.class, () -> client.items().page());
    assertEquals(body, e.body());
    assertEquals(200, e.status());
    assertEquals(Optional.of("r2"), e.requestId());
    assertEquals("page", e.operationId());
    String lead = "GET /items/page answered 200 with what cannot be read: ";
    assertTrue(e.getMessage().startsWith(lead), e.getMessage());
    return e.getMessage().substring(lead.length());
  }

  @Test
  void answersThatAreNotWhatWasPromised() {
    assertEquals("expected a value, found nothing", unreadable(""));
    assertEquals("found null", unreadable("null"));
    assertEquals("expected an object, found an array", unreadable("[]"));
    assertEquals("`total` is missing", unreadable("{}"));
    assertEquals("/total: expected a whole number, found null", unreadable("{\"total\":null}"));
    assertEquals(
        "/total: expected a whole number of 64 bits, found the number 1.5", unreadable("{\"total\":1.5}"));
    assertEquals(
        "/total: expected a whole number of 32 bits, found the number 3000000000",
        unreadable("{\"total\":3000000000}"));
    assertEquals(
        "/total: expected a whole number of 64 bits, found the number 1e999999999",
        unreadable("{\"total\":1e999999999}"));
    assertEquals(
        "/items: expected an array, found an object", unreadable("{\"items\":{},\"total\":1}"));
    assertEquals(
        "/items/1: `price` is missing",
        unreadable("{\"items\":[{\"price\":1},{\"name\":\"x\"}],\"total\":1}"));
    assertEquals(
        "/items/0/name: expected a string, found a boolean",
        unreadable("{\"items\":[{\"name\":true}]}"));
    assertEquals(
        "/items/0/variants/RED/sizes/0: expected a whole number, found a string",
        unreadable("{\"items\":[{\"variants\":{\"RED\":{\"sizes\":[\"1\"]}}}]}"));
    assertEquals("expected the end, found more", unreadable("{\"total\":1} {}"));
    for (String garbage : List.of("<html>\u00fc</html>", "{\"total\":1", "{\"total\":1}x")) {
      String reason = unreadable(garbage);
      assertTrue(reason.matches("(?s).* \\(byte \\d+\\)"), reason);
    }
    assertNotNull(unreadable("{\"a\":" + "[".repeat(100_000)));
  }

  @Test
  void aUnreadableAnswerHasItsCause() {
    server.answer(200, "{\"total\":tru}");
    UnreadableAnswerException e =
        assertThrows(UnreadableAnswerException.class, () -> client.items().page());
    assertNotNull(e.getCause());
  }

  @Test
  void textsThatAreNoSuchValue() {
    server.answer(200, "{\"date\":\"2024-02-30\"}").answer(200, "{\"ints\":{\"x\":\"y\"}}");
    assertEquals(
        "/date: expected a date, found \"2024-02-30\"",
        reason(() -> client.shapes().scalars(null)));
    assertEquals(
        "/ints/x: expected another key, found \"x\"", reason(() -> client.shapes().keys(null)));
  }

  private static String reason(Supplier<?> call) {
    String message = assertThrows(UnreadableAnswerException.class, call::get).getMessage();
    return message.substring(message.indexOf("read: ") + 6);
  }

  @Test
  void anOlderServerLeavesThingsOut() {
    server.answer(200, "{\"price\":2,\"future\":{\"a\":[1,{}]},\"more\":\"x\"}");
    Item item = client.items().find(1);
    assertNull(item.name());
    assertNull(item.color());
    assertNull(item.remark());
    assertNull(item.rank());
    assertNull(item.aliases());
    assertEquals(Optional.empty(), item.isOffer());
    assertEquals(Optional.empty(), item.sizes());
    assertEquals(List.of(), item.tags());
    assertEquals(Map.of(), item.variants());
    assertEquals(3, item.stars());
    assertEquals(List.of("a", "b"), item.marks());
    assertEquals(Color.DARK_BLUE, item.shade());
  }

  @Test
  void defaultsStandForWhatIsLeftOut() {
    server.answer(200, "{}");
    Defaults defaults = client.shapes().defaults(null);
    assertEquals(
        new Defaults(
            new LinkedHashSet<>(List.of("b", "a")),
            List.of(Color.DARK_BLUE, Color.RED),
            -1,
            true,
            new BigDecimal("1.50"),
            Duration.ofMinutes(5),
            new UUID(0, 10),
            "say \"hi\"",
            Set.of()),
        defaults);
    assertEquals("[b, a]", defaults.words().toString());
  }

  @Test
  void aStalledBodyTimesOut() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    server.then(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      try {
        for (int i = 0; i < 100; i++) {
          body.write(' ');
          body.flush();
          Thread.sleep(100);
        }
      } catch (IOException e) {
        closed.countDown();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    assertTimesOut();
    assertTrue(closed.await(5, TimeUnit.SECONDS), "the connection is closed");
  }

  @Test
  void aSilentServerTimesOut() {
    CountDownLatch end = new CountDownLatch(1);
    server.then(exchange -> {
      try {
        end.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    assertTimesOut();
    end.countDown();
  }

  private void assertTimesOut() {
    ApiClient hasty = ApiClient.builder()
        .baseUrl(server.url())
        .timeout(Duration.ofMillis(500))
        .build();
    long start = System.nanoTime();
    TimeoutException e = assertThrows(TimeoutException.class, () -> hasty.items().find(1));
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    assertTrue(took >= 450 && took < 3000, took + " ms");
    assertEquals("GET /items/{itemId} got no answer within PT0.5S", e.getMessage());
    assertInstanceOf(ConnectionException.class, e);
  }

  @Test
  void timeoutsOfTheJdkAreTimeouts() {
    HttpTimeoutException cause = new HttpTimeoutException("too late");
    ApiClient own = ApiClient.builder()
        .baseUrl(server.url())
        .httpClient(new FailingHttpClient(cause))
        .build();
    assertSame(
        cause, assertThrows(TimeoutException.class, () -> own.items().find(1)).getCause());
    ApiClient broken = ApiClient.builder()
        .baseUrl(server.url())
        .httpClient(new FailingHttpClient(new StackOverflowError()))
        .build();
    assertThrows(StackOverflowError.class, () -> broken.items().find(1));
  }

  @Test
  void nobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    URI url = URI.create("http://localhost:" + port);
    ApiClient nobody = ApiClient.builder().baseUrl(url).build();
    ConnectionException e = assertThrows(ConnectionException.class, () -> nobody.items().find(1));
    assertTrue(e.getMessage().startsWith("GET /items/{itemId} got no answer from " + url + ": "));
    assertNotNull(e.getCause());
    assertEquals("find", e.operationId());
    assertInstanceOf(ClientException.class, e);
  }

  @Test
  void aBrokenConnection() {
    server.then(exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"name\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    });
    assertThrows(ConnectionException.class, () -> client.items().find(1));
  }

  @Test
  void anInterruptedThreadStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThrows(CallInterruptedException.class, () -> client.items().find(1));
    assertTrue(Thread.interrupted());
  }

  @Test
  void redirectsWithinTheServerAreFollowed() {
    server
        .answer(307, "", "Location", "/items/8?x=1")
        .answer(301, "", "Location", server.url() + "/items/9")
        .answer(200, "{\"price\":2}");
    assertEquals(2, client.items().find(7).price());
    assertEquals("GET /items/9", server.asked().line());
    server
        .answer(308, "", "Location", "/elsewhere")
        .answer(201, "{\"price\":3}");
    assertEquals(3, client.items().create(null).price());
    assertEquals("POST /elsewhere", server.asked().line());
  }

  @Test
  void otherRedirectsAreNot() {
    try (FakeServer other = new FakeServer()) {
      ApiException e = failure(
          ApiException.class, 307, "", "Location", other.url() + "/items/7");
      assertEquals(
          "GET /items/{itemId} answered 307: see " + other.url() + "/items/7", e.getMessage());
      assertEquals(0, other.count());
    }
    failure(ApiException.class, 307, "", "Location", "http://[");
    failure(ApiException.class, 307, "", "Location", "mailto:a@b");
    failure(ApiException.class, 304, "");
    server.answer(302, "", "Location", "/items/1");
    assertThrows(ApiException.class, () -> client.items().create(null));
    int before = server.count();
    for (int i = 0; i < 6; i++) {
      server.answer(307, "", "Location", "/items/7");
    }
    assertEquals(307, assertThrows(ApiException.class, () -> client.items().find(7)).status());
    assertEquals(6, server.count() - before);
  }

  @Test
  void builders() {
    assertThrows(IllegalStateException.class, () -> ApiClient.builder().build());
    for (String url : List.of(
        "localhost:80", "/a", "ftp://h/", "http:///a", "http://h/?q=1", "http://h/#x", "http://u:p@h/")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> ApiClient.builder().baseUrl(URI.create(url)),
          url);
    }
    for (Duration timeout : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
      assertThrows(
          IllegalArgumentException.class, () -> ApiClient.builder().timeout(timeout));
    }
    assertThrows(
        IllegalArgumentException.class, () -> ApiClient.builder().header("a b", "c"));
    server.answer(200, "{\"price\":2}");
    ApiClient patient = ApiClient.builder()
        .baseUrl(server.url())
        .timeout(Duration.ofSeconds(Long.MAX_VALUE))
        .build();
    assertEquals(2, patient.items().find(1).price());
  }

  @Test
  void textIsReadInItsCharset() {
    server.then(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=\"ISO-8859-1\"");
      byte[] bytes = "\u00fc".getBytes(StandardCharsets.ISO_8859_1);
      exchange.sendResponseHeaders(400, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    ApiException e = assertThrows(ApiException.class, () -> client.items().find(1));
    assertEquals("\u00fc", e.body());
  }
}
