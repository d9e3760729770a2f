package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.SetCookie.SameSite;
import dev.jetwright.runtime.session.MemorySessionStore;
import dev.jetwright.runtime.session.SessionStore;
import dev.jetwright.runtime.session.Sessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

/** Sessions on the server, and what is said of their cookie. */
class SessionStoreTest extends SessionServer {

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
  void settingsAreChecked() throws IOException {
    Sessions sessions = Sessions.inCookie(SECRET);
    assertThrows(IllegalArgumentException.class, () -> Sessions.inCookie("short"));
    assertThrows(IllegalArgumentException.class, () -> Sessions.inCookie(SECRET, "short"));
    assertThrows(IllegalArgumentException.class, () -> sessions.name("a b"));
    assertThrows(IllegalArgumentException.class, () -> sessions.maxAge(Duration.ZERO));
    assertThrows(IllegalStateException.class, () -> Sessions.inMemory().encrypted());
    for (Sessions refused : List.of(
        sessions.name("__Host-s"),
        sessions.name("__Secure-s"),
        sessions.name("__Host-s").path("/x").secure(),
        sessions.name("__Host-s").domain("x.org").secure(),
        sessions.sameSite(SameSite.NONE))) {
      assertThrows(IllegalStateException.class, () -> client(refused));
    }
    client(sessions.sameSite(SameSite.NONE).name("__Host-s").secure());
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
    Server jetty = new Server();
    jetty.setHandler(server().handler());
    assertThrows(IllegalStateException.class, jetty::start);
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
