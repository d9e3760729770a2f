package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.sample.ItemStore;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingTest {
  private static final String SELLER =
      "{\"id\":\"550e8400-e29b-41d4-a716-446655440000\",\"mail\":\"a@b.example\"}";
  private static final String ITEM = "{\"name\":\"Chair\",\"price\":10,\"isOffer\":null,\"seller\":"
      + SELLER + ",\"tags\":[],\"colors\":[\"red\"],\"stock\":{\"a\":1}}";
  private static final String ANSWER = "{\"name\":\"Chair\",\"price\":10.0,\"isOffer\":null,"
      + "\"nickname\":null,\"quantity\":1,\"seller\":" + SELLER
      + ",\"tags\":[],\"colors\":[\"red\"],\"stock\":{\"a\":1},\"shape\":null}";
  private static final ApiServer SERVER = new ApiServer(new ItemStore());

  private static int port;

  @BeforeAll
  static void start() throws IOException {
    SERVER.bodyLimit(100_000);
    port = SERVER.start(0);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  private static String fault(String type, String loc, String msg, String input, String ctx) {
    return "{\"type\":\"%s\",\"loc\":%s,\"msg\":\"%s\",\"input\":%s%s}"
        .formatted(type, loc, msg, input, ctx.isEmpty() ? "" : ",\"ctx\":" + ctx);
  }

  private static void assertFaults(String expected, Wire.Answer answer) {
    assertEquals("422 {\"detail\":[" + expected + "]}", answer.toString());
  }

  @Test
  void parametersHaveDefaults() throws IOException {
    assertEquals(200, Wire.get(port, "/items?ids=1").status());
    assertEquals(
        200, Wire.get(port, "/items?ids=1&ids=2&limit=+5&color=red&other=x").status());
  }

  @Test
  void parametersReportAllAtOnce() throws IOException {
    assertFaults(
        fault(
                "less_than_equal",
                "[\"query\",\"limit\"]",
                "Input should be less than or equal to 100",
                "\"101\"",
                "{\"le\":100}")
            + ","
            + fault(
                "int_parsing",
                "[\"query\",\"ids\",0]",
                "Input should be a valid integer, unable to parse string as an integer",
                "\"\"",
                "")
            + ","
            + fault(
                "greater_than",
                "[\"query\",\"ids\",1]",
                "Input should be greater than 0",
                "\"-1\"",
                "{\"gt\":0}")
            + ","
            + fault(
                "enum",
                "[\"query\",\"color\"]",
                "Input should be 'red', 'green' or 'blue'",
                "\"RED\"",
                "{\"expected\":\"'red', 'green' or 'blue'\"}"),
        Wire.get(port, "/items?limit=101&ids=&ids=-1&color=RED"));
    assertFaults(
        fault("missing", "[\"query\",\"ids\"]", "Field required", "null", ""),
        Wire.get(port, "/items"));
  }

  @Test
  void ofSeveralQueryParametersTheLastCounts() throws IOException {
    assertEquals(200, Wire.get(port, "/items?ids=1&limit=x&limit=5").status());
    assertEquals(422, Wire.get(port, "/items?ids=1&limit=5&limit=x").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ids=1&li%6Dit=5",
        "&&ids=1&&",
        "ids=1&limit=%35",
        "ids=%201%20",
        "limit=5&=&ids=1",
        "ids=1&%zz=%",
        "idsx=a&ids=1"
      })
  void queriesAreDecoded(String query) throws IOException {
    assertEquals(200, Wire.get(port, "/items?" + query).status());
  }

  @Test
  void whatIsEncodedBadlyStandsForItself() throws IOException {
    String text = "int_parsing\",\"loc\":[\"query\",\"limit\"],\"msg\":\"Input should be a valid"
        + " integer, unable to parse string as an integer\",\"input\":\"%zz \uFFFD\u00e9%\"";
    assertTrue(Wire.get(port, "/items?ids=1&limit=%zz+%ff%c3%a9%").body().contains(text));
  }

  @Test
  void thereIsALimitToTheNumberOfParameters() throws IOException {
    String query = "ids=1" + "&a".repeat(999);
    assertEquals(200, Wire.get(port, "/items?" + query).status());
    assertEquals(
        "400 {\"detail\":\"Too many query parameters. Maximum number of parameters is 1000.\"}",
        Wire.get(port, "/items?" + query + "&a").toString());
  }

  @Test
  void sourcesComeInOrder() throws IOException {
    Wire.Answer answer = Wire.ask(port, "POST", "/items/all", "[]");
    assertFaults(
        fault("missing", "[\"header\",\"x-token\"]", "Field required", "null", "")
            + ","
            + fault(
                "too_short",
                "[\"body\"]",
                "List should have at least 1 item after validation, not 0",
                "[]",
                "{\"field_type\":\"List\",\"min_length\":1,\"actual_length\":0}"),
        answer);
  }

  @Test
  void headersAreFoundInAnyCase() throws IOException {
    String body = "[" + ITEM + "]";
    Wire.Answer answer = Wire.ask(
        port,
        "POST /items/all HTTP/1.1\nHost: x\nX-TOKEN: a\n"
            + "Content-Type: application/json\nContent-Length: " + body.length() + "\n\n" + body);
    assertEquals("201 [" + ANSWER + "]", answer.toString());
  }
}
