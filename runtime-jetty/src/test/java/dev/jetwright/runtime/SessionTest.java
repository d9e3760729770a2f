package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.HttpException;
import dev.jetwright.Session;
import dev.jetwright.SetCookie.SameSite;
import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.session.MemorySessionStore;
import dev.jetwright.runtime.session.SessionStore;
import dev.jetwright.runtime.session.Sessions;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is remembered of a client, over the wire; the cart and the name are two parts. */
class SessionTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String OTHER = "another secret of 32 characters!";

  private final TestClock clock = new TestClock();
  private final List<JettyServer> servers = new ArrayList<>();

  private static final class TestClock extends Clock {
    private Instant now = Instant.parse("2026-05-04T03:02:01Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final class TestServer extends JettyServer {
    TestServer(Routes routes) {
      super(ApiDocument.of(Mounts.class, "mounts.openapi.json"), routes);
    }
  }

  /** A browser that has one cookie. */
  private static final class Client {
    private final int port;
    private String cookie;
    private Wire.Answer answer;

    Client(int port) {
      this.port = port;
    }

    String ask(String path) throws IOException {
      return ask(path, "");
    }

    String ask(String path, String headers) throws IOException {
      String sent = cookie == null ? "" : "Cookie: session=" + cookie + "\n";
      answer = Wire.get(port, path, sent + headers);
      String set = answer.header("set-cookie");
      if (set != null) {
        String value = set.substring(set.indexOf('=') + 1, set.indexOf(';'));
        cookie = set.contains("Max-Age=0") ? null : value;
      }
      return answer.toString();
    }

    Client with(String other) {
      Client client = new Client(port);
      client.cookie = other;
      return client;
    }

    String set() {
      return answer.header("set-cookie");
    }
  }

  @AfterEach
  void stop() {
    servers.forEach(JettyServer::close);
  }

  private Client client(Sessions sessions) throws IOException {
    JettyServer server = server().with(sessions.clock(clock));
    servers.add(server);
    return new Client(server.start(0));
  }

  private static Session<String> cart(Exchange exchange) {
    return exchange.session("Cart", JsonReader::readString, JsonWriter::writeString);
  }

  private static Session<String> name(Exchange exchange) {
    return exchange.session("Name", JsonReader::readString, JsonWriter::writeString);
  }

  private static JettyServer server() {
    return new TestServer(() -> List.of(
        route("/none", exchange -> cart(exchange)),
        route("/cart", exchange -> {}),
        route("/put/{text}", exchange -> cart(exchange).replace(text(exchange))),
        route("/name/{text}", exchange -> name(exchange).replace(text(exchange))),
        route("/large", exchange -> cart(exchange).replace("x".repeat(5000))),
        route("/clear", exchange -> cart(exchange).clear()),
        route("/clear-name", exchange -> name(exchange).clear()),
        route("/end", exchange -> cart(exchange).end()),
        route("/login/{text}", exchange -> {
          name(exchange).renew();
          name(exchange).replace(text(exchange));
        }),
        route("/refused", exchange -> {
          cart(exchange).replace("refused");
          throw new HttpException(409);
        }),
        route("/crash", exchange -> {
          cart(exchange).replace("crash");
          throw new IllegalStateException("on purpose");
        }),
        Route.get("/plain", exchange -> exchange.send(204)),
        Route.get("/nothing", exchange -> {
          cart(exchange);
          exchange.send(204);
        }),
        Route.get("/raw", exchange -> {
          cart(exchange).replace("raw");
          exchange.raw((request, response, callback) -> callback.succeeded());
        }),
        Route.get("/late", exchange -> {
          exchange.send(204);
          assertThrows(IllegalStateException.class, () -> cart(exchange).replace("late"));
        }),
        Route.get("/number", exchange -> {
          Session<Integer> other =
              exchange.session("Cart", JsonReader::readInt, JsonWriter::writeInt);
          exchange.send(
              200, other.value().map(String::valueOf).orElse("none"), JsonWriter::writeString);
        })));
  }

  private interface Step {
    void take(Exchange exchange) throws Exception;
  }

  private static Route route(String template, Step step) {
    return Route.get(template, exchange -> {
          step.take(exchange);
          String text =
              cart(exchange).value().orElse("-") + " " + name(exchange).value().orElse("-");
          exchange.send(200, text, JsonWriter::writeString);
        })
        .withSessions("Cart", "Name");
  }

  private static String text(Exchange exchange) {
    return exchange.path("text").required(Scalars.STRING);
  }

  @Test
  void whatIsRememberedComesBack() throws IOException {
    for (Sessions sessions : List.of(
        Sessions.inCookie(SECRET), Sessions.inCookie(SECRET).encrypted(), Sessions.inMemory())) {
      Client client = client(sessions);
      assertEquals("200 \"- -\"", client.ask("/cart"));
      assertNull(client.set());
      assertEquals("200 \"apple -\"", client.ask("/put/apple"));
      assertEquals("200 \"apple -\"", client.ask("/cart"));
      assertEquals("200 \"apple Eve\"", client.ask("/name/Eve"));
      assertEquals("200 \"pear Eve\"", client.ask("/put/pear"));
      assertEquals("200 \"- Eve\"", client.ask("/clear"));
      assertTrue(client.cookie != null);
      assertEquals("200 \"- -\"", client.ask("/clear-name"));
      assertNull(client.cookie);
      assertEquals("200 \"- -\"", client.ask("/cart"));
      assertEquals("200 \"- -\"", new Client(client.port).ask("/cart"));
    }
  }

  @Test
  void theCookieIsSetWhenSomethingHasChanged() throws IOException {
    for (Sessions sessions : List.of(Sessions.inCookie(SECRET), Sessions.inMemory())) {
      Client client = client(sessions);
      client.ask("/put/apple");
      assertTrue(
          client.set().matches("session=[\\w.-]+; HttpOnly; Max-Age=1209600; Path=/; SameSite=lax"),
          client.set());
      assertEquals("Cookie", client.answer.header("vary"));
      client.ask("/put/apple");
      assertNull(client.set());
      client.ask("/cart");
      assertNull(client.set());
      assertEquals("Cookie", client.answer.header("vary"));
      client.ask("/plain");
      assertNull(client.answer.header("vary"));
      client.ask("/nothing");
      assertNull(client.answer.header("vary"));
      client.ask("/clear");
      assertTrue(client.set().startsWith("session=\"\"; expires="), client.set());
      assertTrue(
          client.set().endsWith("; HttpOnly; Max-Age=0; Path=/; SameSite=lax"), client.set());
      client.ask("/clear");
      assertNull(client.set());
      client.ask("/end");
      assertNull(client.set());
    }
  }

  @Test
  void refusalsKeepTheSessionAndCrashesDoNot() throws IOException {
    for (Sessions sessions : List.of(Sessions.inCookie(SECRET), Sessions.inMemory())) {
      Client client = client(sessions);
      client.ask("/put/apple");
      client.ask("/crash");
      assertNull(client.set());
      assertEquals("200 \"apple -\"", client.ask("/cart"));
      assertEquals("409 {\"detail\":\"Conflict\"}", client.ask("/refused"));
      assertEquals("200 \"refused -\"", client.ask("/cart"));
      assertEquals("200", client.ask("/raw"));
      assertEquals("200 \"raw -\"", client.ask("/cart"));
      assertEquals("204", client.ask("/late"));
      assertEquals("200 \"raw -\"", client.ask("/cart"));
    }
  }

  @Test
  void whatWasTamperedWithIsNothing() throws IOException {
    for (Sessions sessions :
        List.of(Sessions.inCookie(SECRET), Sessions.inCookie(SECRET).encrypted())) {
      Client client = client(sessions);
      client.ask("/put/apple");
      String cookie = client.cookie;
      assertEquals("200 \"apple -\"", client.with(cookie).ask("/cart"));
      for (int i = 0; i < cookie.length(); i++) {
        for (char c : new char[] {'A', 'B', '-', '.'}) {
          String changed = cookie.substring(0, i) + c + cookie.substring(i + 1);
          if (!changed.equals(cookie)) {
            assertEquals("200 \"- -\"", client.with(changed).ask("/cart"), changed);
          }
        }
      }
      for (String other : List.of(
          "",
          ".",
          "..",
          "x",
          cookie + "A",
          cookie + "=",
          cookie.substring(1),
          "\"" + cookie,
          cookie.replace(".", ""),
          "%00",
          "null",
          "e30.e30",
          cookie + "." + cookie)) {
        assertEquals("200 \"- -\"", client.with(other).ask("/cart"), other);
      }
      String twice = "Cookie: session=forged; session=" + cookie + "\n";
      assertEquals("200 \"apple -\"", new Client(client.port).ask("/cart", twice));
    }
  }

  @Test
  void signedSessionsCanBeReadAndEncryptedOnesCannot() throws IOException {
    Client signed = client(Sessions.inCookie(SECRET));
    signed.ask("/put/apple");
    assertTrue(decoded(signed.cookie.split("\\.")[0]).contains("{\"Cart\":\"apple\"}"));

    Client secret = client(Sessions.inCookie(SECRET).encrypted());
    secret.ask("/put/apple");
    assertFalse(decoded(secret.cookie).contains("apple"));
    String first = secret.cookie;
    secret.ask("/put/pear");
    secret.ask("/put/apple");
    assertNotEquals(first, secret.cookie);

    assertEquals("200 \"- -\"", secret.with(signed.cookie).ask("/cart"));
    assertEquals("200 \"- -\"", signed.with(secret.cookie).ask("/cart"));
  }

  private static String decoded(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
  }

  @Test
  void secretsAreReplacedOneAfterTheOther() throws IOException {
    for (boolean isEncrypted : List.of(false, true)) {
      Sessions old = Sessions.inCookie(OTHER);
      Sessions both = Sessions.inCookie(SECRET, OTHER);
      Sessions now = Sessions.inCookie(SECRET);
      Client client = client(isEncrypted ? old.encrypted() : old);
      client.ask("/put/apple");
      Client next = client(isEncrypted ? both.encrypted() : both).with(client.cookie);
      assertEquals("200 \"apple -\"", next.ask("/cart"));
      assertEquals("200 \"pear -\"", next.ask("/put/pear"));
      Client last = client(isEncrypted ? now.encrypted() : now);
      assertEquals("200 \"- -\"", last.with(client.cookie).ask("/cart"));
      assertEquals("200 \"pear -\"", last.with(next.cookie).ask("/cart"));
    }
  }

  @Test
  void sessionsOfAnotherNameDoNotCount() throws IOException {
    Client client = client(Sessions.inCookie(SECRET));
    client.ask("/put/apple");
    Client other = client(Sessions.inCookie(SECRET).name("other"));
    String moved = "Cookie: other=" + client.cookie + "\n";
    assertEquals("200 \"- -\"", other.ask("/cart", moved));
  }

  @Test
  void sessionsExpireSomeTimeAfterTheirLastChange() throws IOException {
    for (Sessions sessions : List.of(Sessions.inCookie(SECRET), Sessions.inMemory())) {
      Client client = client(sessions.maxAge(Duration.ofHours(1)));
      client.ask("/put/apple");
      assertTrue(client.set().contains("Max-Age=3600"));
      clock.pass(Duration.ofMinutes(50));
      assertEquals("200 \"pear -\"", client.ask("/put/pear"));
      clock.pass(Duration.ofMinutes(59));
      assertEquals("200 \"pear -\"", client.ask("/cart"));
      clock.pass(Duration.ofMinutes(1));
      assertEquals("200 \"- -\"", client.ask("/cart"));
    }
  }

  @Test
  void cookiesOfTheFutureDoNotCount() throws IOException {
    Client client = client(Sessions.inCookie(SECRET));
    client.ask("/put/apple");
    clock.pass(Duration.ofSeconds(-59));
    assertEquals("200 \"apple -\"", client.ask("/cart"));
    clock.pass(Duration.ofSeconds(-59));
    assertEquals("200 \"- -\"", client.ask("/cart"));
  }

  @Test
  void whatAnEarlierVersionWroteMayBeUnreadable() throws IOException {
    Client client = client(Sessions.inCookie(SECRET));
    client.ask("/put/apple");
    assertEquals("200 \"none\"", client.ask("/number"));
    assertEquals("200 \"apple -\"", client.ask("/cart"));
  }

  @Test
  void whatIsTooLargeForACookieIsRefused() throws IOException {
    Client client = client(Sessions.inCookie(SECRET));
    client.ask("/put/apple");
    assertEquals(500, Integer.parseInt(client.ask("/large").substring(0, 3)));
    assertEquals("200 \"apple -\"", client.ask("/cart"));
    assertTrue(client(Sessions.inMemory()).ask("/large").startsWith("200 \"xxx"));
  }

  @Test
  void idsAreRandomAndNeverTakenFromClients() throws IOException {
    MemorySessionStore store = new MemorySessionStore(10, clock);
    Client client = client(Sessions.in(store));
    String chosen = "AAAAAAAAAAAAAAAAAAAAAA";
    Client fixed = client.with(chosen);
    fixed.ask("/put/apple");
    assertNotEquals(chosen, fixed.cookie);
    assertEquals(22, fixed.cookie.length());
    assertEquals(Optional.empty(), store.load(chosen));
    String id = fixed.cookie;
    fixed.ask("/put/pear");
    assertEquals(id, fixed.cookie);
    assertEquals("{\"Cart\":\"pear\"}", new String(store.load(id).orElseThrow()));

    assertEquals("200 \"pear Eve\"", fixed.ask("/login/Eve"));
    assertNotEquals(id, fixed.cookie);
    assertEquals("200 \"- -\"", client.with(id).ask("/cart"));
    assertEquals("200 \"pear Eve\"", fixed.ask("/cart"));
    assertEquals(1, store.size());
    fixed.ask("/end");
    assertEquals(0, store.size());
    assertNull(fixed.cookie);
  }

  @Test
  void aSessionThatWasEndedDoesNotComeBack() throws IOException {
    MemorySessionStore store = new MemorySessionStore(10, clock);
    Client client = client(Sessions.in(new EndingMeanwhile(store)));
    client.ask("/put/apple");
    String id = client.cookie;
    assertEquals("200 \"pear -\"", client.ask("/put/pear"));
    assertNull(client.set());
    assertEquals(Optional.empty(), store.load(id));
    assertEquals(0, store.size());
  }

  /** Somebody logs out while a request is on its way. */
  private record EndingMeanwhile(MemorySessionStore store) implements SessionStore {

    @Override
    public Optional<byte[]> load(String id) {
      Optional<byte[]> loaded = store.load(id);
      store.delete(id);
      return loaded;
    }

    @Override
    public void create(String id, byte[] data, Duration lifetime) {
      store.create(id, data, lifetime);
    }

    @Override
    public boolean update(String id, byte[] data, Duration lifetime) {
      return store.update(id, data, lifetime);
    }

    @Override
    public void delete(String id) {
      store.delete(id);
    }
  }

  /** A store that has gone away. */
  private static final class Failing implements SessionStore {

    @Override
    public Optional<byte[]> load(String id) {
      throw new IllegalStateException("no store");
    }

    @Override
    public void create(String id, byte[] data, Duration lifetime) {
      throw new IllegalStateException("no store");
    }

    @Override
    public boolean update(String id, byte[] data, Duration lifetime) {
      throw new IllegalStateException("no store");
    }

    @Override
    public void delete(String id) {
      throw new IllegalStateException("no store");
    }
  }

  @Test
  void aStoreThatFailsIsACrash() throws IOException {
    Client client = client(Sessions.in(new Failing()));
    String crash = "500 {\"detail\":\"Internal Server Error\"}";
    assertEquals(crash, client.ask("/put/apple"));
    assertNull(client.set());
    assertEquals(crash, client.with("AAAAAAAAAAAAAAAAAAAAAA").ask("/cart"));
    assertEquals("204", client.with("AAAAAAAAAAAAAAAAAAAAAA").ask("/plain"));
  }

  @Test
  void memoryHasALimit() {
    MemorySessionStore store = new MemorySessionStore(2, clock);
    byte[] data = "{}".getBytes(StandardCharsets.UTF_8);
    store.create("a", data, Duration.ofHours(1));
    store.create("b", data, Duration.ofHours(3));
    assertTrue(store.load("a").isPresent());
    store.create("c", data, Duration.ofHours(3));
    assertTrue(store.load("b").isEmpty());
    assertTrue(store.load("a").isPresent());
    clock.pass(Duration.ofHours(1));
    assertFalse(store.update("a", data, Duration.ofHours(1)));
    assertTrue(store.load("c").isPresent());
    clock.pass(Duration.ofHours(3));
    store.create("d", data, Duration.ofHours(1));
    assertEquals(1, store.size());
    assertThrows(IllegalArgumentException.class, () -> new MemorySessionStore(0));
  }

  @Test
  void theCookieIsAsItIsSaid() throws IOException {
    Client client = client(Sessions.inCookie(SECRET)
        .name("__Secure-s")
        .secure()
        .path("/put")
        .domain("example.org")
        .sameSite(SameSite.STRICT));
    client.ask("/put/apple");
    assertTrue(
        client
            .set()
            .matches("__Secure-s=\\S+; Domain=example.org; HttpOnly; Max-Age=1209600; Path=/put;"
                + " SameSite=strict; Secure"),
        client.set());
  }

  @Test
  void settingsAreCheckedAtOnce() {
    Sessions sessions = Sessions.inCookie(SECRET);
    assertThrows(IllegalArgumentException.class, () -> Sessions.inCookie("short"));
    assertThrows(IllegalArgumentException.class, () -> Sessions.inCookie(SECRET, "short"));
    assertThrows(IllegalArgumentException.class, () -> sessions.name("a b"));
    assertThrows(IllegalArgumentException.class, () -> sessions.name("__Host-s"));
    assertThrows(
        IllegalArgumentException.class, () -> sessions.secure().name("__Host-s").path("/x"));
    assertThrows(IllegalArgumentException.class, () -> sessions.sameSite(SameSite.NONE));
    assertThrows(IllegalArgumentException.class, () -> sessions.maxAge(Duration.ZERO));
    assertThrows(IllegalStateException.class, () -> Sessions.inMemory().encrypted());
    sessions.secure().name("__Host-s").sameSite(SameSite.NONE);
  }

  @Test
  void withoutSessionsTheServerDoesNotStart() throws IOException {
    JettyServer none = server();
    String reason =
        assertThrows(IllegalStateException.class, () -> none.start(0)).getMessage();
    assertEquals(
        "GET /none has a Session<Cart>, Session<Name>, and the server does not know where sessions"
            + " are kept: add with(Sessions.inCookie(secret)) or with(Sessions.inMemory())",
        reason);
    JettyServer outer = new TestServer(List::of).mount("/shop", server());
    assertThrows(IllegalStateException.class, () -> outer.start(0));

    try (JettyServer inner =
            new TestServer(List::of).mount("/shop", server().with(Sessions.inMemory()));
        JettyServer around =
            new TestServer(List::of).mount("/shop", server()).with(Sessions.inMemory())) {
      for (JettyServer server : List.of(inner, around)) {
        Client client = new Client(server.start(0));
        client.ask("/shop/put/apple");
        assertEquals("200 \"apple -\"", client.ask("/shop/cart"));
      }
    }
  }
}
