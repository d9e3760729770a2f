package dev.jetwright.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesDoNotOverlapTest {

  @Test
  void literalBeatsVariable() {
    assertFine("GET /users/{id}", "GET /users/me", "GET /{any}/{other}", "GET /{any}/me");
  }

  @Test
  void methodsAndNumbersOfSegmentsKeepRoutesApart() {
    assertFine("GET /users/{id}", "DELETE /users/{id}", "GET /users", "GET /users/{id}/posts");
  }

  @Test
  void caseTellsLiteralsApart() {
    assertFine("GET /Users", "GET /users");
  }

  @Test
  void slashAtTheEndIsASegmentThatNoVariableMatches() {
    assertFine("GET /users", "GET /users/", "GET /users/{id}", "GET /users/{id}/");
  }

  @Test
  void sameShapeOverlapsWhateverTheNames() {
    assertOverlaps(
        "`GET /users/{name}` and `GET /users/{id}` match the same URLs, such as `/users/1`.",
        "GET /users/{id}",
        "GET /users/{name}");
    assertOverlaps("`GET /users` is declared twice.", "GET /users", "GET /users");
    assertOverlaps("`GET /` is declared twice.", "GET /", "GET /");
  }

  @Test
  void crossingRoutesOverlapWhereBothMatch() {
    assertOverlaps(
        "`GET /a/b/{y}` and `GET /a/{x}/b` both match `/a/b/b`, and neither is more specific.",
        "GET /a/{x}/b",
        "GET /a/b/{y}");
    assertOverlaps(
        "`GET /{x}/b/{z}/d` and `GET /a/{y}/{z}/d` both match `/a/b/1/d`,"
            + " and neither is more specific.",
        "GET /a/{y}/{z}/d",
        "GET /{x}/b/{z}/d");
  }

  @Test
  void aRouteForWhatBothMatchSettlesIt() {
    assertFine("GET /a/{x}/b", "GET /a/b/{y}", "GET /a/b/b");
    assertFine("GET /a/b/b", "GET /a/b/{y}", "GET /a/{x}/b");
    assertOverlaps(
        "`GET /a/b/{y}` and `GET /a/{x}/b` both match `/a/b/b`, and neither is more specific.",
        "GET /a/{x}/b",
        "GET /a/b/{y}",
        "POST /a/b/b");
  }

  @Test
  void eachOfManyIsReportedAgainstTheFirstOfItsShape() {
    assertEquals(
        List.of(
            "routes-overlap: `GET /x/{b}` and `GET /x/{a}` match the same URLs, such as `/x/1`.",
            "routes-overlap: `GET /x/{c}` and `GET /x/{a}` match the same URLs, such as `/x/1`.",
            "routes-overlap: `GET /{d}/y` and `GET /x/{a}` both match `/x/y`,"
                + " and neither is more specific."),
        findings("GET /x/{a}", "GET /x/{b}", "GET /x/{c}", "GET /{d}/y"));
  }

  @Test
  void examplesArePercentEncoded() {
    assertOverlaps(
        "`GET /a/{x}/caf\u00e9?` and `GET /a/b%/{y}` both match `/a/b%25/caf%C3%A9%3F`,"
            + " and neither is more specific.",
        "GET /a/b%/{y}", "GET /a/{x}/caf\u00e9?");
  }

  private static void assertFine(String... routes) {
    assertEquals(List.of(), findings(routes));
  }

  private static void assertOverlaps(String message, String... routes) {
    assertEquals(List.of("routes-overlap: " + message), findings(routes));
  }

  private static List<String> findings(String... routes) {
    Sample sample = new Sample();
    for (String route : routes) {
      sample.operation(route);
    }
    return sample.findings();
  }
}
