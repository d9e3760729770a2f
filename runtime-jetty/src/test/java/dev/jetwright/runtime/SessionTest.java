package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.session.Sessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is remembered of a client, over the wire. */
class SessionTest extends SessionServer {

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
      for (int i = 0; i < cookie.length(); i++) {
        String start = cookie.substring(0, i);
        assertEquals("200 \"- -\"", client.with(start).ask("/cart"), start);
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
          cookie.toUpperCase(Locale.ROOT),
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
}
