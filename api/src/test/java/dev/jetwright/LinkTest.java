package dev.jetwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

  @ParameterizedTest
  @CsvSource({
    "5, /items/5",
    "a b, /items/a%20b",
    "a/b, /items/a%2Fb",
    "..., /items/...",
    ".., /items/%2E%2E",
    "'ä?#%&+{id}', /items/%C3%A4%3F%23%25%26%2B%7Bid%7D",
    "-._~, /items/-._~",
  })
  void valuesAreEncoded(String value, String link) {
    assertEquals(link, Link.to("/items/{id}").with("id", value).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'', /files/",
    "a/b c/, /files/a/b%20c/",
    "/x, /files//x",
    "../a, /files/%2E%2E/a",
  })
  void restKeepsItsSlashes(String value, String link) {
    assertEquals(link, Link.to("/files/{path}").withRest("path", value).toString());
  }

  @Test
  void queryHasWhatIsThere() {
    Link link = Link.to("/items")
        .query("q", "a b&c")
        .query("none", Optional.<Integer>empty(), String::valueOf)
        .query("n", Optional.of(7), String::valueOf)
        .queries("t", List.of("x", "y=z"), text -> text)
        .queries("u", List.<String>of(), text -> text)
        .joined("j", "|", List.of(1, 2), String::valueOf)
        .joined("k", "|", List.<Integer>of(), String::valueOf);

    assertEquals("/items?q=a%20b%26c&n=7&t=x&t=y%3Dz&j=1%7C2", link.toString());
    assertEquals(link.toString(), link.toUri().toString());
  }

  @Test
  void absoluteLinksAreBelowTheirBase() {
    Link link = Link.to("/items/{id}").with("id", "5").query("q", "x");

    assertEquals("https://a.example/items/5?q=x", at(link, "https://a.example"));
    assertEquals("https://a.example/items/5?q=x", at(link, "https://a.example/"));
    assertEquals("http://a.example:8080/shop/items/5?q=x", at(link, "http://a.example:8080/shop/"));
  }

  private static String at(Link link, String base) {
    return link.at(URI.create(base)).toString();
  }

  @Test
  void emptySegmentIsNoLink() {
    Link link = Link.to("/items/{id}");

    assertThrows(IllegalArgumentException.class, () -> link.with("id", ""));
  }

  @Test
  void equalLinksAreEqual() {
    assertEquals(Link.to("/a").query("b", "c"), Link.to("/a").query("b", "c"));
    assertEquals(
        Link.to("/a").query("b", "c").hashCode(), Link.to("/a").query("b", "c").hashCode());
  }
}
