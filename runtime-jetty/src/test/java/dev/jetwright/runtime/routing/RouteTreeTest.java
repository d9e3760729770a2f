package dev.jetwright.runtime.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jetwright.runtime.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTreeTest {
  private static final RouteTree<Route> TREE = tree(
      "/",
      "/i/{id:int}",
      "/i/{id:float}",
      "/i/{id:uuid}",
      "/i/{id:str}",
      "/i/5",
      "/i/{id:int}/x",
      "/i/{name}/y",
      "/files/{path:path}",
      "/files/readme",
      "/files/{name}/raw",
      "/files/{name}.json",
      "/v{major}.{minor}",
      "/v{major}",
      "/deep/{a}/{rest:path}",
      "/only/{id:int}",
      "/doc-{id:int}.txt");

  private static RouteTree<Route> tree(String... templates) {
    List<Route> routes = new ArrayList<>();
    for (String template : templates) {
      routes.add(Route.get(template, exchange -> {}));
    }
    return new RouteTree<>(routes);
  }

  private static String found(RouteTree<Route> tree, String path) {
    RouteTree.Match<Route> match = tree.find("GET", path);
    if (match == null) {
      return "none";
    }
    StringBuilder text = new StringBuilder(match.route().template());
    for (String parameter : match.parameters()) {
      text.append(' ').append(parameter).append('=').append(match.value(parameter));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/i/5, /i/5",
    "/i/05, /i/{id:int} id=05",
    "/i/5.0, /i/{id:float} id=5.0",
    "/i/5., /i/{id:str} id=5.",
    "/i/.5, /i/{id:str} id=.5",
    "/i/-5, /i/{id:str} id=-5",
    "/i/\u0665, /i/{id:str} id=\u0665",
    "/i/00000000-0000-0000-0000-00000000000A, /i/{id:uuid} id=00000000-0000-0000-0000-00000000000A",
    "/i/a0000000000000000000000000000000, /i/{id:uuid} id=a0000000000000000000000000000000",
    "/i/00000000-0000-0000-0000-00000000000, /i/{id:str} id=00000000-0000-0000-0000-00000000000",
    "/i/00000000--0000-0000-0000-000000000000, /i/{id:str} id=00000000--0000-0000-0000-000000000000",
    "/i/5/x, /i/{id:int}/x id=5",
    "/i/5/y, /i/{name}/y name=5",
    "/i/five/x, none",
    "/i/, none",
    "/files, none",
    "/files/, /files/{path:path} path=",
    "/files/a/b/, /files/{path:path} path=a/b/",
    "/files//home/x, /files/{path:path} path=/home/x",
    "/files/readme, /files/readme",
    "/files/readme/, /files/{path:path} path=readme/",
    "/files/readme/raw, /files/{name}/raw name=readme",
    "/files/a.json, /files/{name}.json name=a",
    "/files/a.b.json, /files/{name}.json name=a.b",
    "/files/.json, /files/{path:path} path=.json",
    "/v1.2, /v{major}.{minor} major=1 minor=2",
    "/v1.2.3, /v{major}.{minor} major=1.2 minor=3",
    "/v1., /v{major} major=1.",
    "/v, none",
    "/deep/x, none",
    "/deep/x/, /deep/{a}/{rest:path} a=x rest=",
    "/deep/x/y/z, /deep/{a}/{rest:path} a=x rest=y/z",
    "/only/x, none",
    "/only/7, /only/{id:int} id=7",
    "/doc-7.txt, /doc-{id:int}.txt id=7",
    "/doc-x.txt, none"
  })
  void theMostSpecificRouteAnswers(String path, String expected) {
    assertEquals(expected, found(TREE, path));
  }

  @Test
  void methodsOfAllMatchingRoutesAreKnown() {
    RouteTree<Route> tree = new RouteTree<>(List.of(
        Route.get("/x/{id:int}", exchange -> {}),
        Route.post("/x/{name}", exchange -> {}),
        Route.put("/x/{name}.{end}", exchange -> {}),
        Route.delete("/{rest:path}", exchange -> {})));

    assertEquals(Set.of("GET", "POST", "DELETE"), tree.methods("/x/1"));
    assertEquals(Set.of("POST", "DELETE"), tree.methods("/x/a"));
    assertEquals(Set.of("POST", "PUT", "DELETE"), tree.methods("/x/a.b"));
    assertEquals(Set.of("DELETE"), tree.methods("/"));
  }

  @Test
  void remaindersAnswerTheirMethodOnly() {
    RouteTree<Route> tree = new RouteTree<>(List.of(
        Route.get("/x/{id}", exchange -> {}), Route.post("/x/{rest:path}", exchange -> {})));

    assertEquals("/x/{rest:path}", tree.find("POST", "/x/1").route().template());
    assertEquals("/x/{id}", tree.find("GET", "/x/1").route().template());
  }

  /** Templates of one segment, against the regular expressions that they mean. */
  @Test
  void segmentsMatchAsTheirRegularExpressions() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder template = new StringBuilder("/").append(text(random, 2));
      StringBuilder regex = new StringBuilder("/").append(template.substring(1));
      int variables = 1 + random.nextInt(3);
      for (int v = 0; v < variables; v++) {
        String literal = v + 1 < variables ? "a" + text(random, 1) : text(random, 2);
        template.append("{v").append(v).append('}').append(literal);
        regex.append("([^/]+)").append(literal);
      }
      String path = "/" + text(random, 9);
      Matcher matcher = Pattern.compile(regex.toString()).matcher(path);
      StringBuilder expected = new StringBuilder(matcher.matches() ? template : "none");
      for (int v = 0; matcher.matches() && v < variables; v++) {
        expected.append(" v").append(v).append('=').append(matcher.group(v + 1));
      }
      assertEquals(expected.toString(), found(tree(template.toString()), path), path);
    }
  }

  private static String text(Random random, int longest) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(longest + 1); length > 0; length--) {
      text.append((char) ('a' + random.nextInt(2)));
    }
    return text.toString();
  }
}
