package dev.jetwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.sample.ApiServer;
import dev.jetwright.runtime.sample.ItemStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {
  private static final String SELLER =
      "{\"id\":\"550e8400-e29b-41d4-a716-446655440000\",\"mail\":\"a@b.example\"}";
  private static final String ITEM = "{\"name\":\"Chair\",\"price\":10,\"isOffer\":null,\"seller\":"
      + SELLER + ",\"tags\":[],\"colors\":[\"red\"],\"stock\":{\"a\":1}}";
  private static final String ANSWER = "{\"name\":\"Chair\",\"price\":10.0,\"isOffer\":null,"
      + "\"nickname\":null,\"quantity\":1,\"seller\":" + SELLER
      + ",\"tags\":[],\"colors\":[\"red\"],\"stock\":{\"a\":1},\"shape\":null}";
  private static final String MISSING_BODY =
      fault("missing", "[\"body\"]", "Field required", "null", "");
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
  void bodiesAreReadAndWritten() throws IOException {
    assertEquals("201 " + ANSWER, Wire.ask(port, "POST", "/items", ITEM).toString());
    assertEquals(
        "201 " + ANSWER, Wire.ask(port, "POST", "/items", " \n" + ITEM + " \t").toString());
  }

  @Test
  void sevenFaultsOfOneBodyComeInOrder() throws IOException {
    String body = "{\"shape\":{\"radius\":0,\"type\":\"Circle\"},\"stock\":{\"a\":\"x\"},"
        + "\"tags\":[\"ok\",\" \"],\"seller\":{\"mail\":\"nobody\"},\"price\":\"-1\","
        + "\"name\":\"\",\"colors\":[]}";
    String reason = "An email address must have an @-sign.";
    String sevenFaults = String.join(
        ",",
        fault("not_blank", "[\"body\",\"name\"]", "String should not be blank", "\"\"", ""),
        notPositive("[\"body\",\"price\"]", "\"-1\""),
        fault(
            "missing",
            "[\"body\",\"seller\",\"id\"]",
            "Field required",
            "{\"mail\":\"nobody\"}",
            ""),
        fault(
            "value_error",
            "[\"body\",\"seller\",\"mail\"]",
            "value is not a valid email address: " + reason,
            "\"nobody\"",
            "{\"reason\":\"" + reason + "\"}"),
        fault("not_blank", "[\"body\",\"tags\",1]", "A tag says something.", "\" \"", ""),
        fault(
            "int_parsing",
            "[\"body\",\"stock\",\"a\"]",
            "Input should be a valid integer, unable to parse string as an integer",
            "\"x\"",
            ""),
        notPositive("[\"body\",\"shape\",\"Circle\",\"radius\"]", "0"));
    assertFaults(sevenFaults, Wire.ask(port, "POST", "/items", body));
  }

  private static String notPositive(String loc, String input) {
    return fault("greater_than", loc, "Input should be greater than 0", input, "{\"gt\":0.0}");
  }

  @Test
  void constructorsSpeakForTheirObject() throws IOException {
    String seller = SELLER.replace("a@b.example", "a@b.invalid");
    assertFaults(
        fault(
            "value_error",
            "[\"body\",\"seller\"]",
            "Value error, no mail is delivered there",
            seller,
            "{\"error\":\"no mail is delivered there\"}"),
        Wire.ask(port, "POST", "/items", ITEM.replace(SELLER, seller)));
  }

  @Test
  void bodiesMustBeThere() throws IOException {
    assertFaults(MISSING_BODY, Wire.ask(port, "POST", "/items", ""));
    assertFaults(MISSING_BODY, Wire.ask(port, "POST", "/items", " null "));
    assertFaults(MISSING_BODY, Wire.ask(port, "POST /items HTTP/1.1\nHost: x\n\n"));
    assertEquals(
        "422 {\"detail\":["
            + fault(
                "json_invalid",
                "[\"body\",1]",
                "JSON decode error",
                "{}",
                "{\"error\":\"Expecting value\"}")
            + "]}",
        Wire.ask(port, "POST", "/items", " ").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 201",
    "APPLICATION/JSON, 201",
    "application/json; charset=utf-8, 201",
    "application/vnd.api+json, 201",
    "application/problem+json;x=y, 201",
    "text/plain, 422",
    "application/x-www-form-urlencoded, 422",
    "application/geo+json-seq, 422",
    "application/not-really-json, 422",
    "text/x+json, 422",
    "nonsense, 422",
  })
  void jsonMustSaySo(String type, int status) throws IOException {
    Wire.Answer answer = Wire.ask(
        port,
        "POST /items HTTP/1.1\nHost: x\nContent-Type: " + type + "\nContent-Length: "
            + ITEM.length() + "\n\n" + ITEM);
    assertEquals(status, answer.status());
    if (status == 422) {
      assertFaults(notAnObject(ITEM), answer);
    }
  }

  @Test
  void aBodyWithoutATypeIsText() throws IOException {
    assertFaults(
        notAnObject("{\"a\":\"\u00e9\"}"),
        Wire.ask(port, "POST /items HTTP/1.1\nHost: x\nContent-Length: 10\n\n{\"a\":\"\u00e9\"}"));
  }

  private static String notAnObject(String text) {
    return fault(
        "model_attributes_type",
        "[\"body\"]",
        "Input should be a valid dictionary or object to extract fields from",
        "\"" + text.replace("\"", "\\\"") + "\"",
        "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\": } | 9 | Expecting value",
        "{\"name\":\"a\" | 11 | Expecting ',' delimiter",
        "{\"price\":NaN} | 9 | Expecting value",
        "{\"\u00e9\":\"\uD83D\uDE00\" x} | 9 | Expecting ',' delimiter",
        "{} {} | 3 | Extra data",
        "'a' | 0 | Expecting value",
      })
  void malformedJsonComesAlone(String body, int place, String error) throws IOException {
    assertFaults(
        fault(
            "json_invalid",
            "[\"body\"," + place + "]",
            "JSON decode error",
            "{}",
            "{\"error\":\"" + error + "\"}"),
        Wire.ask(port, "PUT", "/items/not-a-number/price", body));
  }

  @Test
  void bodiesAreUtf8() throws IOException {
    try (Wire wire = new Wire(port)) {
      wire.send("POST /items HTTP/1.1\nHost: x\nContent-Type: application/json\n"
          + "Content-Length: 3\n\n");
      wire.send(new byte[] {'"', (byte) 0xFF, '"'});
      assertEquals(
          "400 {\"detail\":\"There was an error parsing the body\"}",
          wire.answer().toString());
    }
  }

  @Test
  void embeddedBodies() throws IOException {
    String price = "[\"body\",\"price\"]";
    String reason = "[\"body\",\"reason\"]";
    String both = fault("missing", price, "Field required", "null", "") + ","
        + fault("missing", reason, "Field required", "null", "");
    for (String body : new String[] {"", "null", "{}", "[]", "3", "{\"price\":null}"}) {
      assertFaults(both, Wire.ask(port, "PUT", "/items/7/price", body));
    }
  }

  @Test
  void errorsThatAreNotDeclaredAreFailures() throws IOException {
    assertEquals(
        "500 {\"detail\":\"Internal Server Error\"}",
        Wire.ask(
                port,
                "PUT",
                "/items/7000/price",
                "{\"reason\":\"x\",\"price\":{\"amount\":\"1.10\",\"from\":\"2020-01-02\"}}")
            .toString());
  }

  @Test
  void bodiesMayComeInPieces() throws IOException {
    try (Wire wire = new Wire(port)) {
      wire.send("POST /items HTTP/1.1\nHost: x\nContent-Type: application/json\n"
          + "Content-Length: " + ITEM.length() + "\n\n");
      for (byte b : ITEM.getBytes(StandardCharsets.UTF_8)) {
        wire.send(new byte[] {b});
      }
      assertEquals("201 " + ANSWER, wire.answer().toString());
      wire.send("POST /items HTTP/1.1\nHost: x\nContent-Type: application/json\n"
          + "Transfer-Encoding: chunked\nExpect: 100-continue\n\n");
      for (int i = 0; i < ITEM.length(); i += 50) {
        String chunk = ITEM.substring(i, Math.min(i + 50, ITEM.length()));
        wire.send((Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n")
            .getBytes(StandardCharsets.UTF_8));
      }
      wire.send("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      assertEquals("201 " + ANSWER, wire.answer().toString());
    }
  }

  @Test
  void largeBodiesAreRead() throws IOException {
    String name = "x".repeat(90_000);
    Wire.Answer answer = Wire.ask(port, "POST", "/items", ITEM.replace("Chair", name));
    assertFaults(
        fault(
            "string_too_long",
            "[\"body\",\"name\"]",
            "String should have at most 100 characters",
            "\"" + name + "\"",
            "{\"max_length\":100}"),
        answer);
  }

  @Test
  void bodiesHaveALimit() throws IOException {
    String tooLarge = "413 {\"detail\":\"Content Too Large\"}";
    assertEquals(
        tooLarge,
        Wire.ask(
                port,
                "POST /items HTTP/1.1\nHost: x\n"
                    + "Content-Type: application/json\nContent-Length: 100001\n\n")
            .toString());
    try (Wire wire = new Wire(port)) {
      wire.send("POST /items HTTP/1.1\nHost: x\nContent-Type: application/json\n"
          + "Transfer-Encoding: chunked\n\n");
      wire.send(("186a1\r\n" + " ".repeat(100_001) + "\r\n").getBytes(StandardCharsets.UTF_8));
      assertEquals(tooLarge, wire.answer().toString());
    }
    assertEquals(
        201,
        Wire.ask(port, "POST", "/items", ITEM + " ".repeat(100_000 - ITEM.length()))
            .status());
  }

  @Test
  void bodiesThatBreakOffAreNoFailureOfTheServer() throws IOException {
    try (Wire wire = new Wire(port)) {
      wire.send("POST /items HTTP/1.1\nHost: x\nContent-Type: application/json\n"
          + "Transfer-Encoding: chunked\n\n");
      wire.send("zz\r\n".getBytes(StandardCharsets.UTF_8));
      assertEquals(400, wire.answer().status());
    }
  }

  @Test
  void deepBodiesAreRefused() throws IOException {
    Wire.Answer answer = Wire.ask(port, "POST", "/items", "[".repeat(50_000));
    assertFaults(
        fault(
            "json_invalid",
            "[\"body\",500]",
            "JSON decode error",
            "{}",
            "{\"error\":\"Nested too deeply\"}"),
        answer);
    assertEquals(
        400,
        Wire.ask(port, "POST", "/items", "{\"price\":" + "1".repeat(2_000) + "}")
            .status());
  }

  @Test
  void declaredErrorsHaveTheirProperties() throws IOException {
    assertEquals(
        "404 {\"type\":\"ItemNotFound\",\"detail\":\"No item has the number 7000.\","
            + "\"itemId\":7000}",
        Wire.get(port, "/items/7000").toString());
  }

  @Test
  void inputsAreEchoedWithinReason() throws IOException {
    String tag = "\"" + "x".repeat(80) + "\"";
    String seller = "{\"mail\":\"a@b.example\",\"more\":[" + (tag + ",").repeat(900) + tag + "]}";
    String body = ITEM.replace(SELLER, seller);
    try (Wire wire = new Wire(port)) {
      wire.send("POST /items/all HTTP/1.1\nHost: x\nX-Token: a\nContent-Type: application/json\n"
          + "Content-Length: " + (body.length() + 2) + "\n\n[" + body + "]");
      assertTrue(wire.answer().body().contains("\"input\":" + seller));
    }
  }
}
