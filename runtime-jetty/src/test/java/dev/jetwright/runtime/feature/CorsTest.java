package dev.jetwright.runtime.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.cors.Cors;
import dev.jetwright.runtime.feature.Asking.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CorsTest {
  private static final String PAGE = "Origin: https://shop.example";
  private static final String STRANGER = "Origin: https://evil.example";
  private static final String POST = "Access-Control-Request-Method: POST";

  private static final Cors SHOP = Cors.origins("https://shop.example")
      .methods("POST", "GET")
      .headers("X-Token", "Accept-Charset")
      .expose("X-Total", "X-Page")
      .credentials();

  /** What a server with these settings answers. */
  private static Answer ask(Cors cors, String start, String... headers) throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      int port = server.with(cors).start(0);
      Answer first = Asking.http1(port, start, headers);
      Answer second = Asking.http2(port, start, headers);
      assertEquals(first.toString(), second.toString());
      assertEquals(cors(first), cors(second));
      return first;
    }
  }

  /** The headers that this is about, in the order of their names. */
  private static String cors(Answer answer) {
    List<String> lines = new ArrayList<>();
    answer.headers().forEach((name, values) -> {
      if (name.startsWith("access-control-") || name.equals("vary")) {
        lines.add(name.replace("access-control-", "") + "=" + String.join("|", values));
      }
    });
    return String.join("; ", lines);
  }

  @Test
  void theHeadersStandOnEveryAnswer() throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      int port = server.with(SHOP).start(0);
      for (String request : EveryKindOfAnswer.REQUESTS) {
        String start = request.substring(0, request.lastIndexOf(' '));
        int status = Integer.parseInt(request.substring(start.length() + 1));
        List<Answer> answers =
            List.of(Asking.http1(port, start, PAGE), Asking.http2(port, start, PAGE));
        for (Answer answer : answers) {
          assertEquals(status, answer.status(), start);
          assertEquals("https://shop.example", answer.header("Access-Control-Allow-Origin"), start);
          assertEquals("true", answer.header("Access-Control-Allow-Credentials"), start);
          assertEquals("X-Total, X-Page", answer.header("Access-Control-Expose-Headers"), start);
          assertTrue(answer.header("Vary").matches("(.*, )?Origin"), start);
        }
      }
    }
  }

  @Test
  void answersThatAreCutHaveThem() throws Exception {
    try (EveryKindOfAnswer server = new EveryKindOfAnswer()) {
      int port = server.with(SHOP).start(0);
      Answer cut = Asking.http1(port, "GET /cut", PAGE);
      assertEquals("https://shop.example", cut.header("Access-Control-Allow-Origin"));
    }
  }

  @Test
  void strangersAndOthersAreToldNothing() throws Exception {
    assertEquals(
        "allow-credentials=true; expose-headers=X-Total, X-Page; vary=Origin",
        cors(ask(SHOP, "GET /ok", STRANGER)));
    assertEquals("vary=Origin", cors(ask(SHOP, "GET /ok")));
    assertEquals("200 \"ok\"", ask(SHOP, "GET /ok", STRANGER).toString());
  }

  @Test
  void anOriginIsComparedAsAWhole() throws Exception {
    for (String other : List.of(
        "https://shop.example.evil.example",
        "https://shop.example:8443",
        "http://shop.example",
        "https://shop.exampl",
        "null")) {
      assertNull(ask(SHOP, "GET /ok", "Origin: " + other).header("Access-Control-Allow-Origin"));
    }
  }

  @Test
  void varyIsOneLineWithWhatTheOperationSays() throws Exception {
    assertEquals("Accept-Language, Origin", ask(SHOP, "GET /varied", PAGE).header("Vary"));
  }

  @Test
  void compressedAnswersVaryByBoth() throws Exception {
    assertEquals(
        "Accept-Encoding, Origin",
        ask(SHOP, "GET /long", PAGE, "Accept-Encoding: gzip").header("Vary"));
  }

  @Test
  void everybodyIsAStarUnlessThereAreCredentials() throws Exception {
    assertEquals(
        "allow-origin=*; vary=Origin", cors(ask(Cors.anyOrigin(), "GET /ok", PAGE, "Cookie: a=b")));
    assertEquals(
        "allow-credentials=true; allow-origin=https://evil.example; vary=Origin",
        cors(ask(Cors.origins("*").credentials(), "GET /ok", STRANGER)));
  }

  @Test
  void preflightsAreAnswered() throws Exception {
    Answer answer = ask(
        SHOP,
        "OPTIONS /anything",
        PAGE,
        POST,
        "Access-Control-Request-Headers: x-token, content-type");
    assertEquals("200 OK", answer.toString());
    assertEquals("text/plain; charset=utf-8", answer.header("Content-Type"));
    assertEquals(
        "allow-credentials=true; allow-headers=Accept, Accept-Charset, Accept-Language,"
            + " Content-Language, Content-Type, X-Token; allow-methods=POST, GET;"
            + " allow-origin=https://shop.example; max-age=600; vary=Origin,"
            + " Access-Control-Request-Method, Access-Control-Request-Headers,"
            + " Access-Control-Request-Private-Network",
        cors(answer));
  }

  @Test
  void preflightsThatAreRefusedSayWhy() throws Exception {
    Answer answer = ask(
        SHOP,
        "OPTIONS /ok",
        STRANGER,
        "Access-Control-Request-Method: PUT",
        "Access-Control-Request-Headers: X-Token, X-Other",
        "Access-Control-Request-Private-Network: true");
    assertEquals("400 Disallowed CORS origin, method, headers, private-network", answer.toString());
    assertEquals("text/plain; charset=utf-8", answer.header("Content-Type"));
    assertNull(answer.header("Access-Control-Allow-Origin"));
    assertEquals(
        "400 Disallowed CORS method",
        ask(SHOP, "OPTIONS /ok", PAGE, "Access-Control-Request-Method: post").toString());
    assertEquals(
        "400 Disallowed CORS headers",
        ask(SHOP, "OPTIONS /ok", PAGE, POST, "Access-Control-Request-Headers: X-Token,,")
            .toString());
  }

  @Test
  void everyMethodAndHeaderMayBeAllowed() throws Exception {
    Answer answer = ask(
        Cors.anyOrigin().anyMethod().anyHeader().maxAge(Duration.ofDays(1)).privateNetwork(),
        "OPTIONS /ok",
        STRANGER,
        "Access-Control-Request-Method: PATCH",
        "Access-Control-Request-Headers: X-One,x-two",
        "Access-Control-Request-Private-Network: true");
    assertEquals(
        "allow-headers=X-One,x-two; allow-methods=DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT;"
            + " allow-origin=*; allow-private-network=true; max-age=86400; vary=Origin,"
            + " Access-Control-Request-Method, Access-Control-Request-Headers,"
            + " Access-Control-Request-Private-Network",
        cors(answer));
    assertEquals(200, answer.status());
  }

  @Test
  void onlyGetIsAllowedAtFirst() throws Exception {
    Cors standard = Cors.origins("https://shop.example");
    assertEquals(
        "400 Disallowed CORS method", ask(standard, "OPTIONS /ok", PAGE, POST).toString());
    assertEquals(
        "GET",
        ask(standard, "OPTIONS /ok", PAGE, "Access-Control-Request-Method: GET")
            .header("Access-Control-Allow-Methods"));
  }

  @Test
  void preflightsMayHaveNoBody() throws Exception {
    Answer answer = ask(SHOP.preflightStatus(204), "OPTIONS /ok", PAGE, POST);
    assertEquals("204 ", answer.toString());
    assertNull(answer.header("Content-Type"));
    assertEquals("POST, GET", answer.header("Access-Control-Allow-Methods"));
  }

  @Test
  void optionsWithoutAMethodIsNoPreflight() throws Exception {
    Answer answer = ask(SHOP, "OPTIONS /ok", PAGE);
    assertEquals(204, answer.status());
    assertEquals("GET, HEAD, OPTIONS", answer.header("Allow"));
    assertEquals(204, ask(SHOP, "OPTIONS /ok", POST).status());
  }

  @Test
  void patternsMatchTheWholeOrigin() throws Exception {
    Cors cors = Cors.origins().originPattern("https://[a-z]+\\.shop\\.example");
    assertEquals(
        "https://pink.shop.example",
        ask(cors, "GET /ok", "Origin: https://pink.shop.example")
            .header("Access-Control-Allow-Origin"));
    assertNull(ask(cors, "GET /ok", "Origin: https://pink.shop.example.evil.example")
        .header("Access-Control-Allow-Origin"));
  }

  @Test
  void whatIsNoOriginIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Cors.origins("https://shop.example/"));
    assertThrows(IllegalArgumentException.class, () -> Cors.origins("shop.example"));
    assertThrows(IllegalArgumentException.class, () -> Cors.anyOrigin().preflightStatus(201));
  }
}
