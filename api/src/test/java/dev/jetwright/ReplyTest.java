package dev.jetwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  @Test
  void headersReplaceEachOtherUnlessTheyAreAdded() {
    Reply<String> reply = Reply.of("x").header("X-A", 1).addHeader("x-a", 2).header("X-B", "b");
    assertEquals(
        List.of(Map.entry("X-A", "1"), Map.entry("x-a", "2"), Map.entry("X-B", "b")),
        reply.headers());
    assertEquals(
        List.of(Map.entry("X-B", "b"), Map.entry("x-A", "3")),
        reply.header("x-A", 3).headers());
    assertEquals(Optional.empty(), reply.status());
  }

  @Test
  void statuses() {
    assertEquals(Optional.of(201), Reply.created("x").status());
    assertEquals(Optional.of(202), Reply.accepted("x").status());
    assertEquals(Reply.<String>empty(204), Reply.<String>noContent());
    assertEquals(
        List.of(Map.entry("Location", "/%C3%A4")),
        Reply.created(URI.create("/ä"), "x").headers());
    assertThrows(IllegalArgumentException.class, () -> Reply.of(199, "x"));
    assertThrows(IllegalArgumentException.class, () -> Reply.of(600, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\0", "\u007f", "日"})
  void aValueStaysInItsLine(String value) {
    assertThrows(IllegalArgumentException.class, () -> Reply.of("x").header("X-A", value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "a:", "ä", "Content-Length", "transfer-encoding", "connection"})
  void namesThatAReplyCannotHave(String name) {
    assertThrows(IllegalArgumentException.class, () -> Reply.of("x").header(name, "v"));
  }

  @ParameterizedTest
  @CsvSource({
    "/x y, /x%20y",
    "/a%20b, /a%20b",
    "https://example.org/ä?q=ü#f, https://example.org/%C3%A4?q=%C3%BC#f",
    "'/\"<>\\^`{|}', /%22%3C%3E%5C%5E%60%7B%7C%7D",
    "/日, /%E6%97%A5",
  })
  void placesAreEncoded(String place, String location) {
    assertEquals(location, Redirect.to(place).location());
  }

  @Test
  void linesInAPlaceAreEncoded() {
    assertEquals("/a%0D%0AX:%20y", Redirect.found("/a\r\nX: y").location());
  }

  @Test
  void redirectsHaveTheirStatus() {
    assertEquals(Optional.empty(), Redirect.to("/").status());
    assertEquals(Optional.of(301), Redirect.moved("/").status());
    assertEquals(Optional.of(302), Redirect.found("/").status());
    assertEquals(Optional.of(303), Redirect.seeOther("/").status());
    assertEquals(Optional.of(307), Redirect.temporary("/").status());
    assertEquals(Optional.of(308), Redirect.permanent(URI.create("/")).status());
    assertEquals(
        List.of(Map.entry("Set-Cookie", "k=v; Path=/; SameSite=lax")),
        Redirect.to(Link.to("/")).cookie(SetCookie.of("k", "v")).headers());
  }
}
